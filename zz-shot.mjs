import { chromium } from 'playwright-core';
import { findBrowser } from './tests/support/find-browser.ts';
import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path';
const types={'.html':'text/html','.js':'text/javascript','.css':'text/css','.svg':'image/svg+xml','.woff2':'font/woff2','.json':'application/json'};
const server=http.createServer((q,r)=>{let p='dist'+decodeURIComponent(q.url.split('?')[0]);if(p.endsWith('/'))p+='index.html';if(!fs.existsSync(p)){r.writeHead(404);return r.end();}r.writeHead(200,{'content-type':types[path.extname(p)]??'application/octet-stream'});r.end(fs.readFileSync(p));}).listen(0);
const port=server.address().port;
const b=await chromium.launch({executablePath:findBrowser(),args:['--no-sandbox','--disable-gpu','--font-render-hinting=none']});
for(const [name,w,url,o={}] of JSON.parse(process.argv[2])){
 const c=await b.newContext({viewport:{width:w,height:o.h??1000},colorScheme:o.dark?'dark':'light',javaScriptEnabled:!o.nojs,hasTouch:!!o.touch,isMobile:!!o.touch});
 const p=await c.newPage();p.on('console',m=>m.type()==='error'&&console.log(name,m.text()));p.on('pageerror',e=>console.log(name,e.message));
 await p.goto(`http://127.0.0.1:${port}${url}`,{waitUntil:'networkidle'});
 if(o.print)await p.emulateMedia({media:'print'});
 if(o.pdf){await p.pdf({path:`/tmp/w/scratch-tasks/${name}.pdf`,format:'A4'});}
 console.log(name,await p.evaluate(()=>document.documentElement.scrollWidth+' h'+document.documentElement.scrollHeight));
 await p.screenshot({path:`/tmp/w/scratch-tasks/${name}.png`,fullPage:!o.h&&false,clip:o.full?{x:0,y:o.y??0,width:w,height:o.full}:undefined,fullPage:!!o.full});
 await c.close();
}
await b.close();server.close();
