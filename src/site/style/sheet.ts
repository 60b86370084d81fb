/** A document on A4 paper: the identity and the essential on the first page, then the text, nothing of the site. */
export const sheetStyle = `
@media print{
@page{size:A4;margin:21mm 15mm 20mm;@top-left{font:8.5pt/1.35 system-ui,sans-serif;color:#333;white-space:pre-line;vertical-align:bottom;padding-bottom:3mm;width:65%}@top-right{font:8.5pt/1.35 system-ui,sans-serif;color:#333;white-space:pre-line;text-align:right;vertical-align:bottom;padding-bottom:3mm;width:35%}@bottom-left{font:8pt/1.35 system-ui,sans-serif;color:#333;white-space:pre-line;vertical-align:top;padding-top:3mm;width:80%}@bottom-right{font:8.5pt/1.35 system-ui,sans-serif;color:#333;text-align:right;vertical-align:top;padding-top:3mm;width:20%}}
.site,.breadcrumb,.skip,.contents,.site-foot,.forms,.here,.ribbon{display:none}
.site,.breadcrumb,main,.site-foot{max-width:none;padding:0;margin:0}
.document{display:block;border:0;border-radius:0;padding:0}
h1{font-size:18pt;margin:.2rem 0 .3rem}
h2{font-size:13pt}
h3{font-size:11.5pt}
.text{max-width:none}
.summary{max-width:none;font-size:1rem}
.badge{padding:0;background:none}
.facts{grid-template-columns:repeat(auto-fit,minmax(38mm,1fr));gap:1mm 5mm;margin:.5rem 0;padding:2mm 0;background:none;border-block:1px solid var(--line);border-radius:0}
.scopes{margin:.4rem 0}
.scopes div{margin:0;grid-template-columns:16mm 1fr}
.chips{display:inline}
.chips li,.chips a{display:inline;border:0;padding:0}
.chips li:not(:last-child)::after{content:", "}
.nurse{margin:.3rem 0}
.key-points{break-inside:avoid;break-after:page;margin:.6rem 0 0;padding:.1rem 4mm 2mm}
.text article>section:first-child>h2{margin-top:.6rem}
section[aria-labelledby=sources] a::after,section[aria-labelledby=cadre-legal] a::after{content:" <" attr(href) ">";font-size:.85em;overflow-wrap:anywhere}
.version{padding:.15rem 0 .15rem .6rem;break-inside:avoid}
.about{margin-top:1rem}
body::after{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;font-size:44pt;font-weight:800;color:rgba(163,19,31,.16);transform:rotate(-35deg);white-space:nowrap}
}
`
