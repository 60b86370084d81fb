/** How any page goes on paper: what belongs together stays together, a table that goes on says its heads again. */
export const paperStyle = `
@media print{
@page{size:A4;margin:18mm 16mm}
html{font-size:10.5pt}
body{font-size:1rem;line-height:1.45;background:none}
h2,h3,h4,h5,h6,caption,.steps__title,.scale__title{break-after:avoid}
h2{margin-top:1.3rem}
p,li{orphans:3;widows:3}
tr,figure,.alert,.notice,.local-field,.steps li,.notes{break-inside:avoid}
.scale{break-inside:avoid}
thead{display:table-header-group}
thead th{background:none}
table{font-size:.95em}
.cards{font-size:.88em}
.scroll{overflow:visible;background:none}
.scroll table{min-width:0;font-size:.85em}
.scroll :is(th,td){overflow-wrap:anywhere}
th,td{padding:.28rem .45rem}
.alert,.notice{border-width:1px 1px 1px 5px}
.slide{break-after:page}
a{text-decoration:none;color:inherit}
video{display:none}
}
`
