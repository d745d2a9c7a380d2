/** What `certify` and `verify` say, and what stands in a credential for people to read. */
export const certify = {
  'certify-what': 'Say which programme to certify, and where its attempts are.',
  'certify-what-help':
    'For example: even-keel certify scenarios/programme.yaml report.csv --key academy.key.json',
  'certify-sources': 'Say where the attempts are: the report that your course platform exports.',
  'certify-sources-help':
    'Moodle’s report of interactions (CSV), an export of xAPI statements, or, with --from-learner, a file that a learner saved.',
  'key-what': 'Say with --key which key signs it.',
  'key-what-help': 'Make one first: even-keel certify --new-key academy.key.json',
  'programme-faulty': 'The programme in {path} has problems, so nothing can be certified by it.',
  'programme-faulty-help': '“even-keel check” shows them.',

  'key-unreadable': '{path} holds no key.',
  'key-public': '{path} holds only the public part of a key: it can check, but not sign.',
  'key-whose': '{path} does not say whose key it is, or says something that does not fit the key.',
  'key-unreadable-help': 'It has to be a file that “even-keel certify --new-key FILE” made.',
  'key-broken':
    'The key in {path} does not sign: its private half and its public half do not belong together.',

  'key-there':
    '{path} is there already, and a key is never written over: what it signed could not be checked any more.',
  'key-there-help': 'Choose another name, or move it away.',
  'key-name': 'Name the file with an ending .json, such as academy.key.json.',
  'unknown-algorithm': 'There is no algorithm “{algorithm}” for keys.',
  'the-algorithms': 'There is EdDSA (the usual) and ES256.',
  'bad-did': '“{did}” is no did:web.',
  'bad-did-help': 'Write it with your own domain: --did did:web:academy.example',
  'key-made': 'Made a key. Its identifier, which is yours to publish:',
  'key-private':
    '{path} is the private half. Whoever has it can sign in your name: keep it off the web and out of mail and repositories, and keep a copy where only you can read it. Only your account on this machine may open it.',
  'key-public-half': '{path} is for everyone. It has no secret in it.',
  'key-publish': 'Publish it as {address}.',
  'key-pin': 'Put the identifier on your website, so that others can compare it.',

  'source-unread':
    '{path} cannot be read to its end, so nobody knows what it leaves out. Nothing was certified.',
  'source-unread-help': 'Export it again, and give that file.',
  'no-learner':
    'What was given does not say whose attempts these are, so say it: --for "NAME", an e-mail address, or a did.',
  'learner-unknown': '{path} holds attempts of several people, and none of them is “{who}”.',
  'learner-unknown-help': 'They are: {names}.',
  'bad-for': 'Say who it is for: a name, an e-mail address, or a did.',
  'out-is-file': '“{out}” is a file, and the credentials go into a folder.',
  issued: '{who}: {file}',
  'issued-scores': 'Overall {overall}, code {code}.',
  'there-already': '{who}: {file} is there already, for the same attempts. It was left as it is.',
  'refused-for': '{who}: no credential.',
  'certify-summary':
    '{issued, plural, =0 {No credential} one {One credential} other {# credentials}} written{already, plural, =0 {} one {, one there already} other {, # there already}}{refused, plural, =0 {} one {, one refused} other {, # refused}}.',
  'certify-next': 'Put each file where your certificate’s address and its code lead: {address}',

  'source-lms':
    'Before it was signed, the attempts were taken from the record of a learning management system and replayed: the scores follow from the choices in that record. It does not prove who made the choices.',
  'source-learner':
    'Before it was signed, the attempts were taken from a file that the learner handed in and replayed: the scores follow from the choices in that file. No learning management system vouches for it, and it does not prove who made the choices.',
  criteria:
    'Every required talk of the programme was finished as an assessment. Overall is the lowest of the dimensions, each the mean of the talks that score it; {mark} of 100 had to be reached.',
  'measured-empathy': 'Empathy',
  'measured-boundaries': 'Boundary-setting',
  'measured-compensation': 'Fair compensation',
  'measured-overall': 'Overall',
  'evidence-name': 'Talk “{scenario}”',
  'evidence-alone': 'The only attempt. Overall {overall} of 100.',
  'evidence-of': 'Attempt {n} of {of}. Overall {overall} of 100.',
  'evidence-before':
    '{played, plural, =0 {Never finished before by this person on this device} one {Finished once before by this person on this device} other {Finished # times before by this person on this device}}; its debrief was {debriefed, plural, =0 {not seen} one {seen once} other {seen # times}} before.',
  'evidence-before-unknown': 'How often it was played before is not known.',

  'verify-what': 'Say which credential to verify.',
  'verify-what-help':
    'For example: even-keel verify credentials/ABCDEFGHJK.jwt --issuer academy.key.did.json',
  'issuer-file': '{path} is no file with an issuer’s keys (did.json).',
  'issuer-file-help': 'Give a did, such as did:key:z6Mk…, or the did.json that the issuer publishes.',
} as const
