/** The provider's band: their name and their sign on their own ground, above everything that the programme shows. */
import type { CSSProperties } from 'react'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import type { Programme } from '../../scenario/programme.ts'
import { useHost } from '../host.ts'
import { Masthead } from '../parts/masthead.tsx'
import styles from './band.module.css'

export function Band({ programme: { theme, provider } }: { programme: Programme }) {
  const { logo } = useHost()
  const name = theme?.name ?? provider?.name
  const style = theme && ({ '--ground': theme.ground, '--on-ground': theme.ink } as CSSProperties)
  return (
    <div className={styles['top']}>
      {/* Our own name stands below anyway. */}
      {name !== undefined && name !== sayOnPage('app.name') && (
        <p className={styles['band']} data-themed={theme ? true : undefined} style={style ?? undefined}>
          {/* The name beside it says what it shows. */}
          {logo !== undefined && <img src={logo} alt="" />}
          <span dir="auto">{name}</span>
        </p>
      )}
      <Masthead />
    </div>
  )
}
