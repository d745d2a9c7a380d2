/** What is said where this browser keeps nothing, beyond what the page’s own table says. */
export const storage = {
  newer:
    'Your talks here were last kept by a newer version of Even Keel, and this page is an older one. You can play on. What you say is held in this tab; you can save a talk as a file from its debrief. Load the page again when you are done, and all that was kept is there.',
  busy: 'This browser’s storage does not answer. Another tab with an older page may hold it: close that one. What you say is held in this tab until then, and written as soon as it answers.',
} as const
