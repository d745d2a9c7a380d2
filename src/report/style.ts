/** How the report looks: the palette and the type of the page, by value. */
import { coloursOn, FAMILY, MAP_STYLE, STEPS } from '../map/look.ts'

const steps = STEPS.map(
  ({ step }) => `.steps .step-${step}{background:var(--step-${step});color:var(--on-step-${step})}`,
).join('')

export const STYLE = `
${coloursOn(':root')}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--page);color:var(--ink);font:400 1rem/1.5 ${FAMILY};overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
h1,h2{font-weight:800;letter-spacing:-.022em;text-wrap:balance}
h1{font-size:clamp(2.25rem,1.2rem + 4vw,4.25rem);line-height:1.04;max-width:20ch}
h2{font-size:clamp(1.625rem,1.1rem + 1.6vw,2.375rem);line-height:1.1}
h3{font-size:1.25rem;line-height:1.25;font-weight:750;letter-spacing:-.01em}
h4{font-size:1.0625rem;line-height:1.3;font-weight:700}
h3 small,h4 small{font-weight:450;letter-spacing:0}
small{font-size:.8125rem;color:var(--ink-2)}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
ul,ol{list-style:none}
.inner,main,nav,footer{width:100%;max-width:88rem;margin-inline:auto;padding-inline:clamp(1.25rem,4vw,3.5rem)}

header{background:var(--deck);color:var(--on-deck);border-bottom:5px solid var(--signal)}
header .inner{padding-block:clamp(2.5rem,7vw,5.25rem) 0}
header .of{color:var(--on-deck-2);font-weight:550;margin-bottom:.75rem}
header .proven{margin-top:1.5rem;max-width:62ch;font-size:1.125rem;line-height:1.55;text-wrap:pretty}
header dl{display:grid;grid-template-columns:repeat(2,auto);justify-content:start;gap:1.25rem clamp(2rem,5vw,4.5rem);padding-block:clamp(2rem,4vw,3.25rem) 1.5rem}
@media (min-width:64rem){header .inner{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:5.25rem;align-items:end;padding-bottom:2.5rem}header dl{padding-block:0}}
header dl div:nth-child(odd){min-width:7rem}
header dt{font-size:.8125rem;font-weight:600;color:var(--on-deck-2)}
header dd{font-size:1.75rem;font-weight:800;letter-spacing:-.02em;line-height:1.2;font-variant-numeric:tabular-nums}

nav{padding-block:.5rem}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
nav a{display:flex;align-items:center;min-height:2.75rem;font-weight:550;font-size:.9375rem}

section{border-top:2px solid var(--ink);padding-block:1.25rem clamp(3.25rem,6vw,5.25rem);scroll-margin-top:.5rem}
.about{margin-bottom:1.75rem}
.lead{margin-top:.75rem;max-width:58ch;color:var(--ink-2);text-wrap:pretty}
.shows>h3:not(:first-child){margin-top:3.25rem}
.shows>h3{margin-bottom:.25rem}
@media (min-width:64rem){
.beside{display:grid;grid-template-columns:minmax(16rem,22rem) minmax(0,1fr);gap:clamp(2rem,5vw,5.25rem)}
.beside .lead{max-width:40ch}
}

.key{display:grid;gap:1.25rem clamp(2rem,5vw,5.25rem);margin-bottom:1.75rem;font-size:.9375rem;color:var(--ink-2)}
.signs{max-width:58ch;display:grid;gap:.25rem}
.steps{display:flex;margin-top:.5rem;font-size:.8125rem;font-weight:600;font-variant-numeric:tabular-nums}
.steps li{flex:0 1 4.5rem;padding:.375rem .5rem;border:1px solid var(--ink)}
.steps li+li{border-left:0}
${steps}
.by-night{display:none}
@media (prefers-color-scheme:dark){.by-day{display:none}.by-night{display:inline}}
@media (min-width:64rem){.key{grid-template-columns:minmax(0,auto) 1fr}}
.sideways{overflow-x:auto;border-block:1px solid var(--hair);margin-inline:calc(-1*clamp(1.25rem,4vw,3.5rem));padding:1rem clamp(.5rem,2vw,2.5rem)}
.sheet{position:relative;width:max-content;margin-inline:auto}
.sideways svg{display:block}
/* Where the map is wider than the screen it begins at the opening: it is snapped there, and at once let go. */
.opening{position:absolute;top:0;width:1px;height:1px;scroll-initial-target:nearest;animation:begin .2s}
.sideways{animation:hold .2s}
@keyframes begin{from,to{scroll-snap-align:center}}
@keyframes hold{from,to{scroll-snap-type:x mandatory}}

table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums;margin-top:.5rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:start;vertical-align:top;padding:.75rem 1.25rem .75rem 0;border-bottom:1px solid var(--hair)}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-size:.8125rem;font-weight:600;color:var(--ink-2);padding-block:.5rem;vertical-align:bottom;border-bottom-color:var(--ink)}
tbody th{font-weight:650}
tbody th small{display:block;font-weight:400;line-height:1.45;margin-top:.125rem}
td .n{font-weight:650}
td small{display:block;margin-top:.25rem}
.none{color:var(--ink-2);font-weight:400!important}
.bar{display:block;width:100%;height:.625rem;margin-top:.5rem;overflow:visible}
.bar .scale{fill:var(--sea-1)}
.bar .span{fill:var(--crest)}
.bar .mark{fill:none;stroke:var(--signal-line);stroke-width:2.5;vector-effect:non-scaling-stroke}
.warn{display:block;font-size:.8125rem;font-weight:700;line-height:1.45;margin-top:.25rem}
.warn::before{content:'';display:inline-block;width:.5rem;height:.5rem;margin-inline-end:.4rem;background:var(--ink)}

.scores td:nth-child(2),.scores td:nth-child(3){font-weight:650;width:5rem}
@media (min-width:48rem){.scores tbody th{white-space:nowrap;width:12rem}}
.scores tbody tr:last-child>*{border-bottom:2px solid var(--ink);font-weight:800}
.scores td .bar{margin-top:.5rem}
.players th{width:42%}.players td{width:29%}
.moods th,.moods td{padding-block:.5rem}
.moods td{width:16%}.moods td:last-child{width:10%}
.endings thead th:first-child{width:52%}.endings td:last-child{width:20%}
.endings .after{max-width:56ch}
.replies th:first-child{width:50%}.replies td{width:9%}.replies td:last-child{width:auto}
.replies tbody th{font-weight:450;line-height:1.45}

.pair{display:grid;gap:2rem clamp(2rem,4vw,3.25rem);margin-top:2rem}
.pair:first-child{margin-top:0}
.pair h4{padding-bottom:.375rem;border-bottom:1px solid var(--ink)}
@media (min-width:48rem){.pair{grid-template-columns:1fr 1fr}}
.said{counter-reset:turn}
.said li{counter-increment:turn;display:grid;grid-template-columns:1.75rem 1fr;padding-block:.625rem;border-bottom:1px solid var(--hair);line-height:1.45}
.said li::before{content:counter(turn);grid-row:span 2;font-size:.8125rem;font-weight:650;color:var(--ink-2);padding-top:.15em}
.said small{grid-column:2}

.moment{border-bottom:1px solid var(--hair)}
.moment:first-child{border-top:1px solid var(--ink)}
.moment[open]{padding-bottom:2rem}
summary{display:grid;grid-template-columns:1.25rem minmax(0,1fr);gap:0 .25rem;align-items:baseline;padding-block:.75rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:'+';font-weight:700}
[open]>summary::before{content:'−'}
summary h3{font-size:1.0625rem}
summary>small{grid-column:2}
@media (min-width:48rem){summary{grid-template-columns:1.25rem 20rem minmax(0,1fr)}summary>small{grid-column:auto}}
.moment>:not(summary){margin-inline-start:1.5rem}
.moment>table{width:calc(100% - 1.5rem)}
.line{max-width:62ch;margin-top:.25rem;color:var(--ink-2)}
@media (min-width:48rem){.silences tbody th{white-space:nowrap;width:12rem}}
.silences{margin-bottom:1.25rem}
.silences~p{max-width:58ch}

.problems li{padding-block:1rem;border-bottom:1px solid var(--hair);max-width:72ch}
.problems li:first-child{padding-top:0}
.where{display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.8125rem;color:var(--ink-2)}
.where span:first-child{font-weight:700;color:var(--ink)}
.problems .error p:nth-child(2){font-weight:700}
.problems .help{color:var(--ink-2)}
footer{padding-block:1.25rem 3.25rem;color:var(--ink-2);font-size:.8125rem}

@media (max-width:47.99rem){
table,tbody{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{display:grid;grid-template-columns:repeat(6,1fr);gap:.5rem 1rem;padding-block:.875rem;border-bottom:1px solid var(--hair)}
tbody th,tbody td{display:block;width:auto!important;padding:0!important;border:0!important;grid-column:span 3}
tbody th{grid-column:1/-1}
td:empty{display:none!important}
td::before{content:attr(data-label);display:block;font-size:.8125rem;font-weight:450;color:var(--ink-2)}
.scores td:last-child,.endings td:last-child,.replies td:last-child{grid-column:1/-1}
.scores td:last-child::before{content:none}
.endings td:nth-child(2),.endings td:nth-child(3){grid-column:span 3}
.replies td:nth-child(n+2):not(:last-child){grid-column:span 3}
.moods tbody th,.moods td:nth-child(2),.moods td:last-child{order:-1}
.moods tbody th{grid-column:span 3}
.moods td{grid-column:span 2}
.moods td:last-child{grid-column:span 1;text-align:end}
.moods td:nth-child(2)::before,.moods td:last-child::before{content:none}
.moods td:nth-child(2),.moods td:last-child{font-size:.8125rem;line-height:1.8;color:var(--ink-2)}
.moment>:not(summary){margin-inline-start:0}
.moment>table{width:100%}
}
@media print{details::details-content{content-visibility:visible}nav{display:none}section{break-inside:auto}.sideways{overflow:visible}.sideways svg{max-width:100%;height:auto}tr{break-inside:avoid}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.bar .span{fill:CanvasText}.bar .scale{fill:Canvas;stroke:GrayText}.bar .mark{stroke:Highlight}.warn::before{background:CanvasText}}
${MAP_STYLE}
`
