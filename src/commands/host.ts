// npm run host --silent -- nginx | caddy | apache: what the server must be told, on the standard output.
// npm run host -- nen: packs the built files beside themselves (.br, .gz), for servers that hand such files out.
import { existsSync, readFileSync } from 'node:fs';
import { editorsCommand, takesNoWords } from './editors-command.ts';
import { readSettings } from '../edition/settings.ts';
import { Refusal } from '../model/refusal.ts';
import { pathOf } from '../model/addresses.ts';
import { headerRules, hostConfig, servers, type Server } from '../build/host-config.ts';
import { packFiles } from '../build/pack-files.ts';
import { siteAddress } from '../build/site-address.ts';

const {
  positionals: [what = '', ...more],
  usage,
} = editorsCommand(`npm run host --silent -- ${servers.join(' | ')} | nen`, {});
takesNoWords(more, usage);
if (what === 'nen') {
  if (!existsSync('dist'))
    throw new Refusal('chưa có dist/ để nén.', 'Dựng trang trước: npm run build');
  const { files, before, after } = await packFiles('dist');
  console.log(`${files} tệp: ${before} byte, nén còn ${after} byte (br).`);
} else if (servers.includes(what as Server)) {
  const base = pathOf(siteAddress(process.env['SITE_URL'], readSettings().address));
  const rules = headerRules(readFileSync('public/_headers', 'utf8'));
  process.stdout.write(hostConfig(what as Server, rules, base));
} else
  throw new Refusal(
    what === '' ? 'chưa nói cho máy chủ nào.' : `không biết máy chủ “${what}”.`,
    `${usage} (cấu hình của máy chủ; nen: nén sẵn dist/).`,
  );
