/** What is said of a credential that was looked at, on the page and by `verify`. */
import type { Objection } from '../../credential/objection.ts'
import type { Reason } from '../../credential/verdict.ts'

/** What happened, then what to do. */
const reasons = {
  'reason.valid': 'It is valid: it is unchanged, within its dates, and signed by the issuer you named.',
  'reason.issuer-not-known':
    'It is unchanged, within its dates, and signed by the issuer that it names. Whether that issuer is who they say they are, it cannot show: compare the issuer’s identifier below with one that you have from them.',
  'reason.empty': 'There is nothing in this file. Ask for it again.',
  'reason.too-large': 'This file is far larger than any credential. It was not read.',
  'reason.too-deep': 'This file is nested more deeply than any credential. It was not read.',
  'reason.not-json': 'This file was damaged on its way: it cannot be read. Ask for it again.',
  'reason.key-twice':
    'This file says one thing twice under the same name, so that two readers may read two things. No honest credential does.',
  'reason.not-a-credential':
    'This is no credential. Choose the file that the provider gave out: its name ends in .jwt, or in .json.',
  'reason.cut-off': 'A part of this credential is missing: it was cut off on its way. Ask for it again.',
  'reason.algorithm':
    'It says that it was signed with “{algorithm}”. Only EdDSA and ES256 are taken: anything else can be forged, or was never meant for this.',
  'reason.header':
    'It asks for something that a credential must not ask for (“{field}”), such as where to find the key that proves it.',
  'reason.key-of-another': 'The key that it names is not its issuer’s. It was made by somebody else.',
  'reason.issuer-unreadable':
    'Its issuer is “{issuer}”, and no key can be found for that here. Issuers that begin with did:key or did:web can be checked.',
  'reason.issuer-file-needed':
    'Its issuer is “{issuer}”, whose key stands on a website. Fetch {address}, and give that file together with this one.',
  'reason.issuer-file-bad':
    'The issuer’s file holds no key that can be used. Fetch it again from the issuer.',
  'reason.issuer-file-other':
    'The issuer’s file belongs to somebody else than the issuer of this credential, “{issuer}”.',
  'reason.key-not-there':
    'The issuer’s file does not hold the key that signed this. It may have been replaced since: ask the issuer.',
  'reason.key-unfit': 'The key of its issuer does not go with the way it was signed.',
  'reason.no-proof': 'It is not signed: anybody can have written it.',
  'reason.proof-kind':
    'It is signed in a way that is not read here (“{kind}”). Signed tokens and proofs of the kind eddsa-rdfc-2022 are.',
  'reason.proof-purpose': 'Its signature was made for something else than to vouch for a credential.',
  'reason.signature':
    'The signature does not fit. It was changed after it was signed, or somebody else signed it. Do not rely on any of it.',
  'reason.context':
    'It uses words whose meaning is not known here, so it cannot be said what it says. Credentials of Open Badges 3.0 can be checked.',
  'reason.shape': 'It is not whole: “{field}” is missing, or is not what belongs there.',
  'reason.claims':
    'It says one thing in its credential and another beside it (“{claim}”). No honest credential does.',
  'reason.not-yet': 'It is not valid yet: it is valid from {from} on.',
  'reason.expired': 'It has expired: it was valid until {until}.',
  'reason.other-issuer': 'It was issued by “{issuer}”, and not by “{wanted}”.',
  'reason.other-person':
    'It was issued to somebody else than the person you named, or to the same person by another spelling.',
  'reason.no-crypto':
    'This device cannot check signatures here. Open the page over https, or in a newer browser.',
  'reason.attempts-refused': 'The attempts that came with it do not earn it.',
  'reason.attempts-other-programme':
    'The attempts cannot be replayed here: the credential is for another programme than the one at hand, or for another version of it (“{programme}”).',
  'reason.attempts-other': 'The attempts that came with it are not those that it was issued for.',
  'reason.attempts-scores':
    'Replayed, the attempts come to other scores: {name} is {reached}, and the credential says {claimed}.',
} as const satisfies Record<`reason.${Reason}`, string>

const objections = {
  'objection.nothing':
    'There is no attempt at “{programme}” in what was given. Give the record that your course platform kept of this programme.',
  'objection.practice-programme':
    'This programme is for practice: nobody passes it, so there is nothing to certify. For a certificate its file must say “mode: assessment”, and it must be taken anew.',
  'objection.own-file':
    'These attempts come from a file of the learner’s, not from a course platform. If you trust it, say --from-learner; the credential will say so too.',
  'objection.other-version':
    '{place}, attempt {n}: it was made for another version of this programme. Certify it with the programme as it was then.',
  'objection.practice':
    '{place}: it was only practised, and practice does not count. It has to be taken as an assessment.',
  'objection.forked':
    '{place}, attempt {n}: it begins in the middle of another talk, to try something else there. That is practice, and does not count.',
  'objection.edited':
    '{place}, attempt {n}: its record was changed after it was made, or does not follow from what was said. Ask for it as the course platform has it.',
  'objection.damaged':
    '{attempt}: a part of its record is missing, so it cannot be replayed. Export it again from the course platform.',
  'objection.copied':
    'These are the very attempts that {file} was issued for, to somebody else: the same choices from the same beginning, which does not come about twice. One of the two records is a copy.',
  'objection.twice':
    '{place}, attempt {n}: it is there twice, and the two differ. Give one record only, as the course platform has it.',
  'objection.not-drawn':
    '{place}, attempt {n}: its scenario “{scenario}” is not the one that was to be drawn for it.',
  'objection.other-scenario':
    '{place}, attempt {n}: the scenario “{scenario}” is not the version that was played, or is not there. Say with --scenarios where that version is.',
  'objection.other-rules':
    '{place}, attempt {n}: it was scored by other rules than those of this version of Even Keel. Use the version that scored it.',
  'objection.too-many':
    '{place}: {made, plural, one {one attempt was} other {# attempts were}} made, and {allowed, plural, one {one is} other {# are}} allowed.',
  'objection.missing-attempt':
    '{place}: attempt {n} is missing from what was given. Give the whole record, also of attempts that did not count.',
  'objection.not-finished': '{place}: it has not been finished. Every required talk has to be.',
  'objection.lapsed':
    'It was earned so long ago that it would have expired already: it is valid until {until}.',
  'objection.not-passed': 'It was not passed: overall {overall}, and {mark} was to be reached.',
} as const satisfies Record<`objection.${Objection['code']}`, string>

export const verify = {
  ...reasons,
  ...objections,

  'verdict.valid': 'Valid',
  'verdict.issuer-not-known': 'Valid, by an issuer you have not named',
  'verdict.not': 'Not valid',

  issuer: 'Issued by',
  'issuer.id': 'Their identifier',
  subject: 'Issued to',
  'subject.hashed': 'Somebody whose name is kept as a fingerprint. Whoever has the name can check it.',
  'subject.matches': '{name}: this is the name that it was issued to.',
  'subject.unnamed': 'Somebody without a name in it.',
  achievement: 'For',
  from: 'Valid from',
  until: 'Valid until',
  'until.never': 'It does not expire.',
  code: 'Code on the certificate',
  results: 'Results',
  'results.none': 'It names no results.',
  'result.required': '{value} of 100, with {required} to be reached',
  'result.plain': '{value} of 100',
  'result.foreign': '{value}',
  evidence: 'What it stands on',
  'source.lms': 'The record of a course platform.',
  'source.learner': 'A file that the learner handed in.',
  'source.unknown': 'It does not say.',
  status:
    'It names a place where its issuer lists those that were taken back. Nothing was asked there: ask the issuer if it matters.',
  'attempts.same':
    'The attempts were replayed: they are those that it stands on, and come to the same scores.',

  proves: 'What it proves',
  'proves.signed': 'That the issuer signed exactly this, and that nobody has changed it since.',
  'proves.scores':
    'That the issuer replayed the attempts before signing: the scores follow from the choices that were made.',
  'proves.not': 'What it does not prove',
  'proves.not.who':
    'Who made the choices. The talks ran on the learner’s own device; whoever sat there made them.',
  'proves.not.alone':
    'That nobody helped, and that nobody had seen the talk before, beyond what is said of it above.',
  'proves.not.back': 'That it was not taken back since. Nothing is asked over the network.',

  // The screen.
  title: 'Check a certificate',
  lead: 'Drop the file of a credential here, and see whether it is genuine. It is read in this browser and goes nowhere; no connection is needed.',
  choose: 'Choose a file',
  drop: 'or drop it here; several at once, if you also have the issuer’s did.json or the attempts',
  reading: 'Reading',
  another: 'Check another',
  checked: 'Checked: {file}',
  name: 'Name, e-mail address or identifier of the person',
  'name.means': 'As it was spelt when the credential was issued. It is compared here, and goes nowhere.',
  compare: 'Compare',
  'also.issuer': 'With the issuer’s file: {file}',
  'also.attempts': 'With attempts: {file}',
  'also.unread': 'Not used, since it is none of what is wanted here: {file}',
  'give.issuer': 'You can add the issuer’s did.json, and the file with the attempts, and check again.',
  'no-credential': 'None of these files is a credential.',
  'from-code':
    'To check a certificate by its code, open the address printed on it, save the file you find there, and drop it here.',
} as const
