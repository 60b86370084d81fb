/** Drawings without a single letter: their pixels do not depend on the fonts of the machine. */
const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"><rect width="${String(width)}" height="${String(height)}" fill="#ffffff"/>${body}</svg>`

const ink = '#1d3557'
const blue = '#457b9d'
const pale = '#dceaf2'
const red = '#c8323f'
const line = `fill="none" stroke="${ink}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"`

/** Cylinder, regulator, tube, bag, valve and mask. */
export const meopaCircuit = svg(
  720,
  360,
  `<rect x="60" y="110" width="90" height="210" rx="40" fill="${blue}" stroke="${ink}" stroke-width="4"/>
<rect x="60" y="140" width="90" height="34" fill="#ffffff" stroke="${ink}" stroke-width="4"/>
<rect x="90" y="74" width="30" height="38" fill="${pale}" stroke="${ink}" stroke-width="4"/>
<circle cx="150" cy="82" r="24" fill="#ffffff" stroke="${ink}" stroke-width="4"/>
<path d="M150 82 L162 68" ${line}/>
<path d="M174 82 C 240 82 230 230 300 230" ${line}/>
<ellipse cx="370" cy="236" rx="72" ry="52" fill="${pale}" stroke="${ink}" stroke-width="4"/>
<path d="M372 184 L372 140 L470 140" ${line}/>
<rect x="470" y="116" width="52" height="48" rx="8" fill="${blue}" stroke="${ink}" stroke-width="4"/>
<path d="M522 140 L566 140" ${line}/>
<path d="M566 100 C 640 84 672 130 660 186 C 620 212 582 200 566 180 Z" fill="${pale}" stroke="${ink}" stroke-width="4"/>
<path d="M496 116 L496 84 M486 94 L496 84 L506 94" ${line}/>`,
)

/** The two faces of an analogue ruler. */
export const evaRuler = svg(
  720,
  300,
  `<rect x="40" y="30" width="640" height="100" rx="14" fill="${pale}" stroke="${ink}" stroke-width="4"/>
<path d="M80 82 L640 52 L640 112 Z" fill="${red}" opacity="0.85"/>
<rect x="40" y="170" width="640" height="100" rx="14" fill="#ffffff" stroke="${ink}" stroke-width="4"/>
<path d="M80 220 L640 220" ${line}/>
${Array.from({ length: 11 }, (_, index) => `<path d="M${String(80 + index * 56)} ${index % 5 === 0 ? '200' : '208'} L${String(80 + index * 56)} 232" ${line}/>`).join('')}
<rect x="350" y="22" width="12" height="116" fill="${ink}"/>
<rect x="350" y="162" width="12" height="116" fill="${ink}"/>`,
)

const silhouette = (x: number, marks: string): string =>
  `<g transform="translate(${String(x)} 20)"><circle cx="80" cy="36" r="30" fill="${pale}" stroke="${ink}" stroke-width="4"/>
<path d="M54 72 L106 72 L140 190 L120 196 L104 130 L104 210 L112 350 L86 350 L80 236 L74 350 L48 350 L56 210 L56 130 L40 196 L20 190 Z" fill="${pale}" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>${marks}</g>`

/** A body from the front and from the back, two places coloured. */
export const bodyMap = svg(
  520,
  400,
  silhouette(50, `<circle cx="98" cy="282" r="18" fill="${red}" opacity="0.7"/>`) +
    silhouette(
      310,
      `<ellipse cx="80" cy="190" rx="28" ry="20" fill="${red}" opacity="0.7"/><path d="M80 84 L80 170" ${line}/>`,
    ),
)

const treeBox = (x: number, y: number, fill: string): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="170" height="64" rx="12" fill="${fill}" stroke="${ink}" stroke-width="4"/>`

/** From asking to observing: one box, two branches, one box more. */
export const scaleTree = svg(
  720,
  400,
  `${treeBox(275, 20, blue)}${treeBox(80, 160, pale)}${treeBox(470, 160, pale)}${treeBox(470, 300, red)}
<path d="M360 84 L360 120 M165 160 L165 120 L555 120 L555 160 M555 224 L555 300" ${line}/>
<path d="M155 148 L165 160 L175 148 M545 148 L555 160 L565 148 M545 288 L555 300 L565 288" ${line}/>
<circle cx="320" cy="52" r="7" fill="#ffffff"/><circle cx="360" cy="52" r="7" fill="#ffffff"/><circle cx="400" cy="52" r="7" fill="#ffffff"/>
<path d="M120 204 C 140 176 190 176 210 204" ${line}/><circle cx="555" cy="192" r="14" ${line}/><circle cx="555" cy="192" r="4" fill="${ink}"/>
<path d="M505 332 L605 332 M505 346 L580 346" stroke="#ffffff" stroke-width="5" stroke-linecap="round"/>`,
)

const treads = [60, 100, 145, 190, 232, 262]

/** Pain going down one stair a bolus, until it passes under the aim. */
export const titrationStairs = svg(
  720,
  360,
  `<path d="M60 30 L60 320 L690 320" ${line}/>
<path d="M60 250 L690 250" fill="none" stroke="${blue}" stroke-width="3" stroke-dasharray="10 8"/>
<path d="M60 60 ${treads.map((y, index) => `L${String(160 + index * 100)} ${String(y)} L${String(160 + index * 100)} ${String(treads[index + 1] ?? y)}`).join(' ')}" fill="none" stroke="${red}" stroke-width="5"/>
${treads
  .slice(0, 5)
  .map((_, index) => {
    const x = String(160 + index * 100)
    return `<path d="M${x} 320 L${x} 296" stroke="${ink}" stroke-width="8"/><circle cx="${x}" cy="290" r="9" fill="${blue}" stroke="${ink}" stroke-width="3"/>`
  })
  .join('')}`,
)
