/**
 * What the HTML file and the PDF share: the look of a text, in CSS. Colours of ink and rules come from the medium. Nothing is positioned:
 * a browser paints positioned words last, and whoever copies from a PDF would get them there.
 */
const text = `
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:var(--paper);font-family:var(--serif);line-height:1.55;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.3;text-wrap:balance;margin:1.6em 0 .5em;break-after:avoid;break-inside:avoid}
h1{font-size:1.6em;font-weight:600;margin:0 0 1rem}
h2{font-size:1.3em;font-weight:600;padding-top:.5em;border-top:2px solid var(--ink)}
article>h2:first-child{border-top:0;margin-top:0}
h3{font-size:1.12em;font-weight:600}
h4,h5,h6{font-family:var(--sans);font-size:1em;font-weight:600}
h6{color:var(--ink2)}
p{margin:0 0 .65em;orphans:2;widows:2}
p.heads{break-after:avoid}
ul{list-style:none;margin:0;padding:0}
ul ul{padding-left:1.3em}
li>p:first-child{padding-left:1.1em;text-indent:-1.1em}
li>p>.mark{display:inline-block;width:1.1em;text-indent:0;margin-right:-.25em}
li>p:not(:first-child){padding-left:1.1em}
.mark{color:inherit;text-decoration:none}
.khoan>.mark,.diem>.mark,.dieu>.mark,.muc>.mark{font-weight:600}
.letterhead,.end{display:grid;grid-template-columns:2fr 3fr;gap:.2rem 1.5rem}
.letterhead{text-align:center;margin:0 0 1.5rem}
.letterhead>div:nth-child(-n+2){font-weight:600}
.letterhead>div:nth-child(4){font-style:italic}
.end{margin-top:2rem;break-inside:avoid}
.end p{margin-bottom:.2em}
.end>div:last-child:not(:first-child),.ky-ten{text-align:center}
.noi-nhan,.noi-nhan~ul{font-size:.9em}
.noi-nhan,.noi-nhan strong{font-style:italic;font-weight:400}
.tieu-de,.tham-quyen,.quyet-dinh{text-align:center;font-weight:600;text-wrap:balance;break-after:avoid}
.tieu-de{font-size:1.15em;margin:1rem auto 1.5rem;max-width:34rem}
.ky-ten{font-weight:600}
.can-cu,.de-nghi{font-style:italic}
.unbroken,.unbroken-date .unbroken{white-space:nowrap}
.unbroken-date{white-space:normal}
.notice{font-family:var(--sans);font-size:.84em;line-height:1.45;border-top:2px solid var(--ink);border-bottom:1px solid var(--rule);padding:.7rem 0;margin:0 0 2rem}
.notice p{margin:0 0 .5em}
.notice dl{display:grid;grid-template-columns:9.5em 1fr;gap:.15rem 1rem;margin:0}
.notice dt{color:var(--ink2)}
.notice dd{margin:0;overflow-wrap:anywhere}
sup{font-family:var(--sans);font-size:.68em;line-height:0;font-weight:400;font-style:normal;white-space:nowrap;margin-left:.15em}
sup a{color:var(--link);text-decoration:none}
.notes{font-family:var(--sans);font-size:.84em;line-height:1.45;margin-top:3rem}
.notes ol{list-style:none;margin:0;padding:0}
.notes li{padding-left:2.2em;text-indent:-2.2em;margin:0 0 .35em;break-inside:avoid}
.notes li>a:first-child{display:inline-block;width:2.2em;margin-right:-.25em;text-indent:0;text-decoration:none}
.address{overflow-wrap:anywhere;color:var(--ink2)}
a{color:var(--link)}
`;

/** What only texts with tables, appendices or footnotes need. */
export const tableStyle = `.table{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;width:100%;font-size:.92em;line-height:1.4}
th,td{border:1px solid var(--rule);padding:.3em .5em;text-align:left;vertical-align:baseline}
th{font-family:var(--sans);font-weight:600}
th.caption{border:0;padding-left:0}
tr{break-inside:avoid}
.chu-thich{font-size:.9em;border-top:1px solid var(--rule);padding-top:.3em}
.kem-theo{text-align:center;font-style:italic}
`;

/** The file for a disk: the fonts of the reader's machine, light and dark, also printed well. */
export const fileStyle = `:root{color-scheme:light dark;--paper:#f4f3ec;--ink:#191b1e;--ink2:#45484c;--rule:#cdcabc;--link:#1d4383;--serif:"Source Serif 4",Georgia,"Times New Roman",serif;--sans:system-ui,"Segoe UI",Roboto,Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#ece9df;--ink2:#c3c1b8;--rule:#3a3f44;--link:#a3c0f2}}
${text.trim()}
body{padding:2rem 1.25rem 4rem}
header,main{max-width:42rem;margin:0 auto}
.contents{margin:0 0 2rem}
.contents summary{font-family:var(--sans);color:var(--link);cursor:pointer;padding:.6rem 0}
.contents ol{list-style:none;padding-left:1.2rem;margin:0}
.contents nav>ol{padding-left:0}
.contents a{display:inline-block;padding:.25rem 0}
:target{background:#f6e9c8;outline:.3em solid #f6e9c8}
@media (prefers-color-scheme:dark){:target{background:#2e2813;outline-color:#2e2813}}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media (max-width:34rem){.letterhead,.end{grid-template-columns:1fr}.notice dl{grid-template-columns:1fr}.notice dd{margin-bottom:.4em}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--ink2:#444;--rule:#999;--link:#000}@page{size:A4;margin:22mm 20mm 22mm 28mm}body{padding:0;font-size:11.5pt}.contents{display:none}:target{background:none;outline:0}}
`;

/** A string of CSS. */
const quoted = (s: string): string =>
  `"${s.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/**
 * The pages that a browser prints to PDF: A4, the margins that Nghị định 30/2020/NĐ-CP gives an official text, the notice at the head of
 * each page, its number at the foot.
 * @param fontFaces `@font-face` rules for "DC Serif" and "DC Sans"
 */
export const printStyle = (fontFaces: string, head: string, foot: string): string => `${fontFaces}
:root{--paper:#fff;--ink:#000;--ink2:#444;--rule:#999;--link:#000;--serif:"DC Serif",serif;--sans:"DC Sans",sans-serif}
${text.trim()}
@page{size:A4;margin:24mm 20mm 22mm 30mm;font-family:"DC Sans",sans-serif;font-size:8.5pt;color:#444;
@top-left{content:${quoted(head)};white-space:nowrap;vertical-align:bottom;padding-bottom:4mm}
@bottom-left{content:${quoted(foot)};white-space:nowrap;vertical-align:top;padding-top:4mm}
@bottom-right{content:counter(page) " / " counter(pages);white-space:nowrap;vertical-align:top;padding-top:4mm}}
body{font-size:11pt;line-height:1.5}
h1{font-size:19pt}
.notes{font-size:8.4pt;line-height:1.4}
.notes li{margin-bottom:.2em}
.notes h2{font-size:1.2em;font-family:var(--sans)}
`;
