/** The room of the line that says what is due, until it is known: nothing below it may move under a finger. */
import styles from './quiet.module.css'

export function DuePlace() {
  return <div className={styles['quiet']} />
}
