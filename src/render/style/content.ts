/**
 * How the text of a document is set: headings, lists, tables, blocks. On a narrow screen a table of three columns or more
 * becomes one card a row, each value under the name of its column: a dose is never cut into pieces.
 */
export const contentStyle = `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word;-webkit-text-size-adjust:100%}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance}
h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.2rem);margin:.4rem 0 .6rem;letter-spacing:-.01em}
h2{font-size:1.4rem;margin:2.4rem 0 .7rem}
h3{font-size:1.13rem;margin:1.6rem 0 .4rem}
h4,h5,h6{font-size:1rem;margin:1.2rem 0 .3rem}
p,ul,ol{margin:.6rem 0}
ul,ol{padding-inline-start:1.4rem}
li{margin:.2rem 0}
li::marker{color:var(--muted)}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:.15rem}
img,video{max-width:100%;height:auto}
table{width:100%;border-collapse:collapse;margin:1rem 0;font-size:.95rem}
caption{text-align:start;font-weight:600;padding:.3rem 0 .45rem}
th,td{border-bottom:1px solid var(--line);padding:.5rem .6rem;text-align:start;vertical-align:top;overflow-wrap:break-word}
thead th{background:var(--soft);border-bottom:2px solid var(--line);font-size:.88rem}
blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:4px solid var(--line)}
hr{border:0;border-top:1px solid var(--line);margin:1.5rem 0}
figure{margin:1.4rem 0}
figure img{display:block;background:#fff;border:1px solid var(--line);border-radius:.5rem}
figcaption,.source{font-size:.9rem;color:var(--muted)}
figcaption{margin-top:.4rem}
.alert,.notice{margin:1.2rem 0;padding:.75rem 1rem;border:1px solid;border-left-width:.4rem;border-radius:.5rem}
.alert p,.notice p{margin:.2rem 0;color:var(--ink)}
.alert .alert__title,.notice p:first-child{color:inherit}
.alert--danger,.notice--danger{color:var(--danger);background:var(--danger-bg)}
.alert--warning,.notice--warning{color:var(--warning);background:var(--warning-bg)}
.alert--info,.notice--info{color:var(--info);background:var(--info-bg)}
.scale{margin:1.2rem 0;padding:.8rem 1rem;border:1px solid var(--line);border-radius:.5rem}
.scale__title{margin-top:0;font-size:1.05rem}
.scale dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .9rem;margin:.5rem 0}
dt{font-weight:600}
dd{margin:0}
.steps ol{list-style:none;padding:0;counter-reset:step}
.steps li{position:relative;margin:.55rem 0;padding-left:2.5rem;min-height:1.8rem;counter-increment:step}
.steps li::before{content:counter(step);position:absolute;left:0;top:-.05rem;width:1.75rem;height:1.75rem;border:1px solid var(--link);border-radius:50%;color:var(--link);font-size:.9rem;font-weight:700;line-height:1.65rem;text-align:center}
.steps__who,.steps__detail,.local-field__hint{color:var(--muted)}
.local-field{padding:.6rem .8rem;border:1px dashed var(--muted);border-radius:.4rem}
.local-field__label{font-weight:600}
.checklist{list-style:none;padding-inline-start:.5rem}
.notes{padding:.5rem 1rem;background:var(--soft);border-radius:.5rem}
.signature__more{color:var(--muted)}
.scroll{overflow-x:auto;background:linear-gradient(to right,var(--paper) 30%,transparent) left/3rem 100% no-repeat local,linear-gradient(to left,var(--paper) 30%,transparent) right/3rem 100% no-repeat local,linear-gradient(to right,var(--line),transparent) left/.9rem 100% no-repeat scroll,linear-gradient(to left,var(--line),transparent) right/.9rem 100% no-repeat scroll}
.scroll table{min-width:40rem}
.scroll :is(th,td){overflow-wrap:break-word;hyphens:manual}
@media screen and (max-width:47rem){
.scale dl{grid-template-columns:1fr}
.scale dd{margin-bottom:.3rem}
th,td{padding:.4rem .45rem;overflow-wrap:anywhere;hyphens:auto}
.cards,.cards tbody,.cards tbody tr,.cards th,.cards td,.cards caption{display:block}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards tbody tr{margin:.7rem 0;border:1px solid var(--line);border-radius:.5rem;overflow:hidden}
.cards th,.cards td{border-bottom:1px solid var(--line);padding:.45rem .7rem}
.cards tbody th{background:var(--soft)}
.cards tbody tr>:last-child{border-bottom:0}
.cards td:empty{display:none}
.cards td::before{content:attr(data-label);display:block;font-size:.82rem;font-weight:600;color:var(--muted)}
}
`
