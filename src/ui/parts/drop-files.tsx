/** Where files may be dropped: anywhere on the screen. */
import { type DragEvent, type ReactNode, useState } from 'react'

interface DropFilesProps {
  /** Of the screen; it is marked with `data-over` while files are held over it. */
  readonly className: string | undefined
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

export function DropFiles({ className, onFiles, children }: DropFilesProps) {
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
      className={className}
      data-over={over || undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  )
}
