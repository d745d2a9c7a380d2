/** A question before something goes for good: what goes, and the two answers. It opens when its owner shows it. */
import { type ReactNode, type Ref, useId } from 'react'
import styles from './question.module.css'

interface QuestionProps {
  readonly ref: Ref<HTMLDialogElement>
  readonly title: string
  readonly children: ReactNode
  /** It is being done: neither answer can be given any more. */
  readonly doing: boolean
  readonly no: string
  readonly yes: string
  readonly onNo: () => void
  readonly onYes: () => void
  /** However it was closed. */
  readonly onClosed?: () => void
}

export function Question({ ref, title, children, doing, no, yes, onNo, onYes, onClosed }: QuestionProps) {
  const id = useId()
  return (
    <dialog ref={ref} className={styles['question']} aria-labelledby={id} onClose={onClosed}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {children}
      <p className={styles['answers']}>
        <button type="button" disabled={doing} onClick={onNo}>
          {no}
        </button>
        <button type="button" className={styles['final']} disabled={doing} onClick={onYes}>
          {yes}
        </button>
      </p>
    </dialog>
  )
}
