/** Says in each built style sheet which layer comes before which: parts of the page arrive before the sheet that said it. */
import type { Plugin } from 'vite'

/** As src/ui/look/base.css has it. */
export const LAYERS = '@layer base,parts,screens;'

/** Only in the build, which leaves the order out where a file's own layers stand in it already. */
export function orderedLayers(): Plugin {
  return {
    name: 'even-keel:layers',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const [path, file] of Object.entries(bundle)) {
        if (file.type === 'asset' && path.endsWith('.css')) file.source = ordered(String(file.source))
      }
    },
  }
}

function ordered(sheet: string): string {
  return sheet.includes('@layer') && !sheet.startsWith(LAYERS) ? `${LAYERS}${sheet}` : sheet
}
