/** A value that follows another once the screen has been painted: what is to be read comes before what is to be seen. */
import { startTransition, useEffect, useState } from 'react'

export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined
    // A frame's callbacks come before its painting; what they put off comes after.
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => startTransition(() => setShown(value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(later)
    }
  }, [value])
  return shown
}
