/** What is said while a talk is walked through again. */
export const walk = {
  title: 'Walk it again',
  lead: 'One turn at a time along the curve: how {name} was, what you said, what it cost and what was still possible. The arrow keys go on and back.',
  'lead.deciding': 'Begin at a turn that mattered, or at the first.',
  'start.at': 'Begin at turn {n}: {act}',
  'start.first': 'Begin at the first turn',
  here: 'Walk it from here',
  at: 'Turn {n} of {count}',
  before: 'Back',
  next: 'Next',
  stop: 'Stop walking',
  slider: 'Turn on the curve',
  'slider.at': 'Turn {n}. {mood}',
  anger: 'Anger',
  trust: 'Trust',
} as const
