/** One line of a chart of two talks: the first time hollow, this time whole. */
import type { LineBeside } from '../../figure/voyage/beside.ts'
import styles from './two-voyage.module.css'

export function CurveLine({ time, of, d }: Pick<LineBeside, 'time' | 'of' | 'd'>) {
  return (
    <>
      <path className={styles['line']} data-time={time} data-of={of} d={d} />
      {time === 'first' && of === 'anger' && <path className={styles['hollow']} d={d} />}
    </>
  )
}
