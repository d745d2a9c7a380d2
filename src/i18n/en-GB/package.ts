/** What `package` says. */

export const words = {
  'package-what': 'Say which programme to pack.',
  'package-what-help': 'For example: even-keel package scenarios/programme.yaml --as scorm12',
  'package-one-only': 'One programme is packed at a time.',
  'package-not-stdin': 'The scenarios stand beside the programme: it has to be a file.',
  'package-as-what': 'Say what to pack it as.',
  'unknown-package': 'There is no package “{form}”.',
  'the-packages-are': 'It can be packed as: {forms}.',
  'package-faulty':
    '{files, plural, one {One file has} other {# files have}} problems, and nothing was written.',
  'package-faulty-help': '“even-keel check” shows all of them. Mend them, and run this again.',
  'out-is-folder': '“{out}” is a folder, and a package is one file.',
  'out-is-folder-help': 'Give a name in it: --out {better}',
  'out-is-file': '“{out}” is a file, and this needs a folder.',
  'out-is-taken': 'The folder “{out}” holds other things, and was not touched.',
  'out-is-taken-help': 'Choose another with --out.',
  'no-player': 'The player that stands in packages was not built.',
  'no-player-help': 'Run “npm run prepare” in the folder of Even Keel, then this again.',
  packed: 'Wrote {file}: {scenarios, plural, one {# scenario} other {# scenarios}}, {size} kB.',
  'next-scorm12': 'Upload it to your course platform as a SCORM 1.2 package.',
  'next-scorm2004': 'Upload it to your course platform as a SCORM 2004 package.',
  'next-cmi5': 'Import it into your course platform as a cmi5 package.',
  'next-web':
    'Put the folder on any web server. A page of yours can show it with “embed.js”; docs/courses.md has the lines.',
} as const
