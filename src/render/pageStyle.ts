import { createHash } from 'node:crypto'

/** The one stylesheet of a standalone page: screen in light and dark, and A4 paper. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f3f5f7;--line:#b9c2cc;--link:#0b4f8a;--danger:#a3131f;--danger-bg:#fdecec;--warning:#7a4b00;--warning-bg:#fff5df;--info:#0b4f8a;--info-bg:#e9f2fb}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebee;--paper:#14181c;--soft:#1e242a;--line:#56616c;--link:#8cc4f5;--danger:#ffb3b3;--danger-bg:#3d1519;--warning:#ffd591;--warning-bg:#3a2a08;--info:#a9d3f8;--info-bg:#10293f}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:52rem;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.4rem;line-height:1.25;margin:2.2rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid var(--line)}
h3{font-size:1.15rem;margin:1.5rem 0 .4rem}
h4,h5,h6{font-size:1rem;margin:1.2rem 0 .3rem}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
img,video{max-width:100%;height:auto}
.summary{font-size:1.1rem}
.facts{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.25rem 1rem;margin:1rem 0;padding:1rem;background:var(--soft);border-radius:.4rem}
dt{font-weight:600}
dd{margin:0}
nav ol{columns:18rem;padding-left:1.4rem}
table{width:100%;border-collapse:collapse;margin:1rem 0}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
@media (max-width:40rem){table{font-size:.85rem}th,td{padding:.25rem}.facts,.scale dl{grid-template-columns:1fr}nav ol{columns:auto}}
thead th{background:var(--soft)}
blockquote{margin:1rem 0;padding-left:1rem;border-left:4px solid var(--line)}
hr{border:0;border-top:1px solid var(--line);margin:1.5rem 0}
figure{margin:1.2rem 0}
figcaption,.source{font-size:.92rem}
.alert,.notice{margin:1.1rem 0;padding:.7rem 1rem;border:1px solid;border-left-width:.5rem;border-radius:.3rem}
.alert p,.notice p{margin:.2rem 0}
.alert--danger,.notice--danger{color:var(--danger);background:var(--danger-bg)}
.alert--warning,.notice--warning{color:var(--warning);background:var(--warning-bg)}
.alert--info,.notice--info{color:var(--info);background:var(--info-bg)}
.notice a{color:inherit}
.scale{margin:1.1rem 0;padding:.7rem 1rem;border:1px solid var(--line);border-radius:.3rem}
.scale dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .8rem;margin:.4rem 0}
.steps li{margin:.35rem 0}
.checklist{list-style:none;padding-left:.5rem}
.notes{padding:.5rem 1rem;background:var(--soft)}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);font-size:.92rem}
@media print{
@page{size:A4;margin:18mm 16mm}
:root{--ink:#000;--paper:#fff;--soft:#f0f0f0;--line:#777;--link:#000;--danger:#7d0009;--danger-bg:#fff;--warning:#4d2f00;--warning-bg:#fff;--info:#00305c;--info-bg:#fff}
body{max-width:none;padding:0;font-size:10.5pt}
nav,.screen{display:none}
h2,h3,h4,caption{break-after:avoid}
tr,figure,.alert,.notice,.scale,.local-field,.steps li{break-inside:avoid}
thead{display:table-header-group}
.key-points,.slide{break-after:page}
.key-points{break-before:page}
a{text-decoration:none}
}
`.replaceAll('\n', '')

/** What a page that carries its one style inside itself may load, and no more. */
export const standalonePolicy = (style: string): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    "media-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

/** The Content-Security-Policy that a standalone page of a document needs. */
export const pageContentSecurityPolicy = standalonePolicy(pageStyle)
