/** Where files may be dropped: anywhere on the screen. */
import { type DragEvent, type ReactNode, useState } from 'react'
import styles from './verify.module.css'

interface DropFilesProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

export function DropFiles({ onFiles, children }: DropFilesProps) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={styles['screen']}
      data-over={over || undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  )
}
