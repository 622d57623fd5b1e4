// npm run host --silent -- nginx | caddy | apache: what the server must be told, on the standard output.
// npm run host -- nen: packs the built files beside themselves (.br, .gz), for servers that hand such files out.
import { readFileSync } from 'node:fs';
import { readSettings } from '../edition/settings.ts';
import { ContentError } from '../model/content-error.ts';
import { pathOf } from '../model/addresses.ts';
import { headerRules, hostConfig, servers, type Server } from './host-config.ts';
import { packFiles } from './pack-files.ts';
import { siteAddress } from './site-address.ts';

const [what = ''] = process.argv.slice(2);
try {
  if (what === 'nen') {
    const { files, before, after } = await packFiles('dist');
    console.log(`${files} tệp: ${before} byte, nén còn ${after} byte (br).`);
  } else if (servers.includes(what as Server)) {
    const base = pathOf(siteAddress(process.env['SITE_URL'], readSettings().address));
    const rules = headerRules(readFileSync('public/_headers', 'utf8'));
    process.stdout.write(hostConfig(what as Server, rules, base));
  } else {
    console.error(
      `Viết npm run host --silent -- ${servers.join(', ')} (cấu hình của máy chủ) hoặc nen (nén sẵn dist/).`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
