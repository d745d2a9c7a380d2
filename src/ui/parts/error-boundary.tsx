/** Catches a fault of ours, or a part of the page that did not arrive: says what happened, and gives a way on. */
import { Component, type ReactNode } from 'react'
import { say } from '../../i18n/page-speech.ts'
import styles from './message.module.css'

/** React offers no function for this. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null }

  static getDerivedStateFromError(thrown: unknown) {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override render() {
    const { fault } = this.state
    if (!fault) return this.props.children
    const fetching = isFetching(fault)
    return (
      <main className={styles['message']}>
        <div role="alert">
          <h1>{say(fetching ? 'error.fetch.title' : 'error.title')}</h1>
          <p>{say(fetching ? 'error.fetch' : 'error.lead')}</p>
        </div>
        <p className={styles['ways']}>
          <button type="button" className={styles['way']} onClick={() => location.reload()}>
            {say('error.again')}
          </button>
          <button
            type="button"
            className={styles['way']}
            onClick={() => {
              location.hash = ''
              this.setState({ fault: null })
            }}
          >
            {say('error.back')}
          </button>
        </p>
        <details>
          <summary>{say('error.detail')}</summary>
          <pre>{fault.stack ?? fault.message}</pre>
        </details>
      </main>
    )
  }
}

/** Each browser words a failed import in its own way. */
function isFetching({ message }: Error): boolean {
  return /dynamically imported module|module script failed|preload|fetch/i.test(message)
}
