/** The same element with another value, for a moment: so that an LMS which sends changes alone sends it. */

const LONGEST = 255

/**
 * As near to the value as can be, and rather missing than wrong, should the moment be the last. Null where there is no
 * such value.
 */
export function saidOtherwise(element: string, value: string): string | null {
  switch (element.slice(element.lastIndexOf('.') + 1)) {
    case 'suspend_data':
    case 'lesson_location':
      // It is read without the spaces at its end.
      return `${value} `
    case 'id':
      return value.length < LONGEST ? `${value}-` : value.slice(0, -1)
    case 'type':
      return value === 'choice' ? 'fill-in' : 'choice'
    case 'student_response':
    case 'exit':
      return value === '' ? null : ''
    case 'result':
      return 'unanticipated'
    case 'time':
    case 'latency':
      return value === '00:00:00' ? '00:00:01' : '00:00:00'
    case 'min':
    case 'max':
    case 'raw':
      return value === '100' ? '99.9999' : `${value}${value.includes('.') ? '' : '.'}0001`
    case 'status':
    case 'lesson_status':
      return value === 'incomplete' ? null : 'incomplete'
    default:
      return null
  }
}
