/** What a package says before its programme can be shown: that what was kept cannot be read, or is open elsewhere. */
export const player = {
  'damaged.title': 'Your record could not be read',
  damaged:
    'Your course gave back a record of this programme that is not whole: it was changed or cut off on its way. It has not been touched.',
  'newer.title': 'Your record is from a newer version',
  newer:
    'Your course gave back a record that a newer version of this programme has written, and this one cannot read it. It has not been touched.',
  'foreign.title': 'Your record belongs to something else',
  foreign: 'Your course gave back a record that this programme did not write. It has not been touched.',
  'unreadable.wait':
    'If you had begun the programme before, close this window, and tell whoever runs your course. They can see what you did so far, and may be able to mend it.',
  'unreadable.anew':
    'You can also begin the programme from its start. A new record then takes the place of the old one.',
  'begin-anew': 'Begin from the start',
  leave: 'Leave it as it is',
  'elsewhere.title': 'This programme is open in another window',
  elsewhere:
    'Go on there. What was done here so far was handed to your course; from now on this window keeps nothing, so that the two do not get in each other’s way. You can close it.',
  'over.title': 'Your course has closed this session',
  over: 'The page was loaded again, and a session ends when its page goes. All that you did was handed over before. Open the programme from your course once more: you go on where you were.',
  'over.leave': 'Back to the course',
  'broken.title': 'This programme could not be loaded',
  broken: 'A part of it did not arrive. Look at your connection, then try again.',
  again: 'Try again',
} as const
