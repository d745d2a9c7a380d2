/** What the lines of a chart lie on: its bands of water, the dashes between them, its frame. */
import type { Chart } from '../../figure/voyage/chart.ts'
import type { WaterBand } from '../../figure/voyage/water.ts'
import { BANDS } from '../../i18n/mood-words.ts'
import styles from './voyage.module.css'

interface VoyageGroundProps {
  /** Of the clip that keeps the bands within the field, on this page alone. */
  readonly clip: string
  readonly field: Chart['field']
  readonly drawn: { readonly bands: readonly WaterBand[]; readonly dashes: string; readonly frame: string }
}

export function VoyageGround({ clip, field, drawn }: VoyageGroundProps) {
  return (
    <>
      <clipPath id={clip}>
        <rect
          x={field.left}
          y={field.top}
          width={field.right - field.left}
          height={field.bottom - field.top}
        />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {drawn.bands.map(({ d, edge }, index) => (
          <g key={d} className={styles['band']} data-band={BANDS[BANDS.length - 1 - index]}>
            <path d={d} />
            {edge !== undefined && <path d={edge} className={styles['edge']} />}
          </g>
        ))}
      </g>
      <path d={drawn.dashes} className={styles['dashes']} />
      <path d={drawn.frame} className={styles['frame']} />
    </>
  )
}
