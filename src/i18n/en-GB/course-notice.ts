/** What the other screens say of a programme: where it is, how far it has come, and what troubles it. */
export const courseNotice = {
  name: 'The programme',
  'name.short': 'Programme',
  close: 'Leave the programme',
  'view.browse': 'You are looking round: you may open and try everything, and nothing of it is kept.',
  'view.review': 'You are looking back: you may open everything, and nothing of it is kept or changed.',
  'trouble.refuses':
    'Your course does not take the record at the moment. Everything is kept in this page and sent again; you can go on.',
  'trouble.unreachable':
    'Your course cannot be reached at the moment. Everything is kept in this page and sent again; you can go on.',
  'trouble.none':
    'No course has opened this page, so nothing is reported to one. You can go on; the result stays in this page.',
  lead: 'A programme of {stages, plural, one {one stage} other {# stages}}, with a result at its end',
  progress: '{done} of {count} finished',
  'time.left': '{minutes, plural, =0 {Less than a minute} one {# minute left} other {# minutes left}}',
  'time.label': 'Time for this talk',
  'time.paused':
    'The talk is put away, and the customer waits. Its time runs on meanwhile, and also when you leave.',
  entry: 'Programme: {title}',
  way: 'To the programme',
} as const
