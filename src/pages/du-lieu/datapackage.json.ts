import type { APIRoute } from 'astro';
import { dataFiles, mediaTypes } from '../../data/dictionary.ts';
import { statementsSheet } from '../../data/statements-xlsx.ts';
import { version } from '../../../package.json';

/** Frictionless Data Package v2: what the files are, field by field. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'doi-chieu',
    title: 'Đối chiếu: cam kết chuyển đổi số của bốn tỉnh, từng con số về đúng câu',
    version,
    homepage: String(site),
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' }],
    resources: dataFiles.map(({ name, path, title, format, fields }) => ({
      name, path, title, format, ...(format === 'xlsx' ? {} : { encoding: 'utf-8' }), mediatype: mediaTypes[format], type: 'table',
      ...(format === 'xlsx' ? { dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', sheetName: statementsSheet } } : {}),
      schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields, missingValues: [''] },
    })),
  }, null, 2)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
