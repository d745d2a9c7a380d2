/** What is said in German of a credential that was looked at. */
import type { verify as english } from '../en-GB/verify.ts'

export const verify = {
  'reason.valid':
    'Er ist gültig: unverändert, innerhalb seiner Fristen und von der Stelle unterschrieben, die Sie genannt haben.',
  'reason.issuer-not-known':
    'Er ist unverändert, innerhalb seiner Fristen und von der Stelle unterschrieben, die er nennt. Ob diese Stelle die ist, für die sie sich ausgibt, kann er nicht zeigen: Vergleichen Sie ihre Kennung unten mit einer, die Sie von ihr selbst haben.',
  'reason.empty': 'In dieser Datei steht nichts. Bitten Sie noch einmal darum.',
  'reason.too-large': 'Diese Datei ist viel größer als jeder Nachweis. Sie wurde nicht gelesen.',
  'reason.too-deep': 'Diese Datei ist tiefer verschachtelt als jeder Nachweis. Sie wurde nicht gelesen.',
  'reason.not-json':
    'Diese Datei wurde unterwegs beschädigt: Sie lässt sich nicht lesen. Bitten Sie noch einmal darum.',
  'reason.key-twice':
    'Diese Datei sagt unter demselben Namen zweierlei, sodass zwei Leser zweierlei lesen können. Kein ehrlicher Nachweis tut das.',
  'reason.not-a-credential':
    'Das ist kein Nachweis. Wählen Sie die Datei, die der Anbieter ausgegeben hat: Ihr Name endet auf .jwt oder auf .json.',
  'reason.cut-off':
    'Ein Teil dieses Nachweises fehlt: Er wurde unterwegs abgeschnitten. Bitten Sie noch einmal darum.',
  'reason.algorithm':
    'Er sagt, er sei mit „{algorithm}“ unterschrieben. Angenommen werden nur EdDSA und ES256: Alles andere lässt sich fälschen oder war nie dafür gedacht.',
  'reason.header':
    'Er verlangt etwas, das ein Nachweis nicht verlangen darf („{field}“), etwa wo der Schlüssel zu finden sei, der ihn belegt.',
  'reason.key-of-another':
    'Der Schlüssel, den er nennt, gehört nicht der Stelle, die ihn ausgestellt haben soll. Er stammt von jemand anderem.',
  'reason.issuer-unreadable':
    'Ausgestellt hat ihn „{issuer}“, und dafür lässt sich hier kein Schlüssel finden. Geprüft werden können Stellen, deren Kennung mit did:key oder did:web beginnt.',
  'reason.issuer-file-needed':
    'Ausgestellt hat ihn „{issuer}“, und der Schlüssel dazu steht auf einer Website. Laden Sie {address} herunter, und geben Sie diese Datei zusammen mit dem Nachweis an.',
  'reason.issuer-file-bad':
    'In der Datei der ausstellenden Stelle steht kein Schlüssel, der sich verwenden ließe. Laden Sie sie dort noch einmal herunter.',
  'reason.issuer-file-other':
    'Die Datei gehört jemand anderem als der Stelle, die diesen Nachweis ausgestellt hat, „{issuer}“.',
  'reason.key-not-there':
    'In der Datei der ausstellenden Stelle fehlt der Schlüssel, mit dem dies unterschrieben wurde. Vielleicht wurde er seither ersetzt: Fragen Sie dort nach.',
  'reason.key-unfit':
    'Der Schlüssel der ausstellenden Stelle passt nicht zu der Art, wie der Nachweis unterschrieben ist.',
  'reason.no-proof': 'Er ist nicht unterschrieben: Jeder kann ihn geschrieben haben.',
  'reason.proof-kind':
    'Er ist auf eine Art unterschrieben, die hier nicht gelesen wird („{kind}“). Gelesen werden unterschriebene Token und Belege der Art eddsa-rdfc-2022.',
  'reason.proof-purpose':
    'Die Unterschrift wurde für etwas anderes geleistet als dafür, für einen Nachweis einzustehen.',
  'reason.signature':
    'Die Unterschrift passt nicht. Er wurde nach dem Unterschreiben geändert, oder jemand anderes hat ihn unterschrieben. Verlassen Sie sich auf nichts, was darin steht.',
  'reason.context':
    'Er verwendet Wörter, deren Bedeutung hier nicht bekannt ist; was er sagt, lässt sich also nicht sagen. Geprüft werden können Nachweise nach Open Badges 3.0.',
  'reason.shape': 'Er ist nicht vollständig: „{field}“ fehlt oder ist nicht das, was dorthin gehört.',
  'reason.claims':
    'Er sagt im Nachweis das eine und daneben etwas anderes („{claim}“). Kein ehrlicher Nachweis tut das.',
  'reason.not-yet': 'Er gilt noch nicht: Er gilt ab {from}.',
  'reason.expired': 'Er ist abgelaufen: Er galt bis {until}.',
  'reason.other-issuer': 'Ausgestellt hat ihn „{issuer}“ und nicht „{wanted}“.',
  'reason.other-person':
    'Er wurde jemand anderem ausgestellt als der Person, die Sie genannt haben, oder derselben in anderer Schreibweise.',
  'reason.no-crypto':
    'Dieses Gerät kann hier keine Unterschriften prüfen. Öffnen Sie die Seite über https oder in einem neueren Browser.',
  'reason.attempts-refused': 'Mit den mitgegebenen Versuchen ist er nicht verdient.',
  'reason.attempts-other-programme':
    'Die Versuche lassen sich hier nicht nachspielen: Der Nachweis gilt einem anderen Programm als dem vorliegenden oder einer anderen Fassung davon („{programme}“).',
  'reason.attempts-other': 'Die mitgegebenen Versuche sind nicht die, für die er ausgestellt wurde.',
  'reason.attempts-scores':
    'Nachgespielt ergeben die Versuche andere Punkte: {name} ist {reached}, und der Nachweis sagt {claimed}.',

  'objection.nothing':
    'In dem, was angegeben wurde, ist kein Versuch zu „{programme}“. Geben Sie an, was Ihre Kursplattform zu diesem Programm aufgezeichnet hat.',
  'objection.practice-programme':
    'Dieses Programm dient der Übung: Niemand besteht es, also gibt es nichts zu bescheinigen. Für ein Zertifikat muss in seiner Datei „mode: assessment“ stehen, und es muss neu durchlaufen werden.',
  'objection.own-file':
    'Diese Versuche stammen aus einer Datei der lernenden Person und nicht von einer Kursplattform. Wenn Sie ihr trauen, sagen Sie --from-learner; der Nachweis sagt es dann auch.',
  'objection.other-version':
    '{place}, Versuch {n}: Er gehört zu einer anderen Fassung dieses Programms. Bescheinigen Sie ihn mit dem Programm, wie es damals war.',
  'objection.practice':
    '{place}: Hier wurde nur geübt, und Übung zählt nicht. Das Gespräch muss als Prüfung geführt werden.',
  'objection.forked':
    '{place}, Versuch {n}: Er beginnt mitten in einem anderen Gespräch, um dort etwas anderes zu versuchen. Das ist Übung und zählt nicht.',
  'objection.edited':
    '{place}, Versuch {n}: Die Aufzeichnung wurde nachträglich geändert oder folgt nicht aus dem, was gesagt wurde. Bitten Sie darum, wie die Kursplattform sie hat.',
  'objection.damaged':
    '{attempt}: Ein Teil der Aufzeichnung fehlt, sie lässt sich also nicht nachspielen. Exportieren Sie sie noch einmal aus der Kursplattform.',
  'objection.copied':
    'Das sind genau die Versuche, für die {file} jemand anderem ausgestellt wurde: dieselben Entscheidungen aus demselben Anfang, was nicht zweimal vorkommt. Eine der beiden Aufzeichnungen ist eine Kopie.',
  'objection.twice':
    '{place}, Versuch {n}: Er ist zweimal da, und beide unterscheiden sich. Geben Sie nur eine Aufzeichnung an, wie die Kursplattform sie hat.',
  'objection.not-drawn':
    '{place}, Versuch {n}: Sein Szenario „{scenario}“ ist nicht das, das dafür zu ziehen war.',
  'objection.other-scenario':
    '{place}, Versuch {n}: Das Szenario „{scenario}“ ist nicht die gespielte Fassung, oder es fehlt. Sagen Sie mit --scenarios, wo diese Fassung liegt.',
  'objection.other-rules':
    '{place}, Versuch {n}: Er wurde nach anderen Regeln bewertet als denen dieser Fassung von Even Keel. Verwenden Sie die Fassung, die ihn bewertet hat.',
  'objection.too-many':
    '{place}: {made, plural, one {Ein Versuch wurde} other {# Versuche wurden}} gemacht, und {allowed, plural, one {einer ist} other {# sind}} erlaubt.',
  'objection.missing-attempt':
    '{place}: Versuch {n} fehlt. Geben Sie die ganze Aufzeichnung an, auch von Versuchen, die nicht gezählt haben.',
  'objection.not-finished':
    '{place}: Dieses Gespräch wurde nicht zu Ende geführt. Jedes vorgeschriebene muss es sein.',
  'objection.lapsed':
    'Es wurde vor so langer Zeit verdient, dass es schon abgelaufen wäre: Es gilt bis {until}.',
  'objection.not-passed': 'Es wurde nicht bestanden: insgesamt {overall}, und {mark} waren zu erreichen.',

  'verdict.valid': 'Gültig',
  'verdict.issuer-not-known': 'Gültig, von einer Stelle, die Sie nicht genannt haben',
  'verdict.not': 'Nicht gültig',

  issuer: 'Ausgestellt von',
  'issuer.id': 'Kennung dieser Stelle',
  subject: 'Ausgestellt für',
  'subject.hashed':
    'Jemanden, dessen Name als Prüfsumme darin steht. Wer den Namen hat, kann ihn vergleichen.',
  'subject.matches': '{name}: Auf diesen Namen wurde er ausgestellt.',
  'subject.unnamed': 'Jemanden, dessen Name nicht darin steht.',
  achievement: 'Für',
  from: 'Gültig ab',
  until: 'Gültig bis',
  'until.never': 'Er läuft nicht ab.',
  code: 'Code auf dem Zertifikat',
  results: 'Ergebnisse',
  'results.none': 'Er nennt keine Ergebnisse.',
  'result.required': '{value} von 100, zu erreichen waren {required}',
  'result.plain': '{value} von 100',
  'result.foreign': '{value}',
  evidence: 'Worauf er sich stützt',
  'source.lms': 'Die Aufzeichnung einer Kursplattform.',
  'source.learner': 'Eine Datei, die die lernende Person eingereicht hat.',
  'source.unknown': 'Das sagt er nicht.',
  status:
    'Er nennt eine Stelle, an der zurückgezogene Nachweise stehen. Dort wurde nichts gefragt: Wenn es darauf ankommt, fragen Sie die ausstellende Stelle.',
  'attempts.same':
    'Die Versuche wurden nachgespielt: Es sind die, auf die er sich stützt, und sie ergeben dieselben Punkte.',

  proves: 'Was er belegt',
  'proves.signed':
    'Dass die ausstellende Stelle genau dies unterschrieben hat und es seither niemand geändert hat.',
  'proves.scores':
    'Dass sie die Versuche vor dem Unterschreiben nachgespielt hat: Die Punkte folgen aus den getroffenen Entscheidungen.',
  'proves.not': 'Was er nicht belegt',
  'proves.not.who':
    'Wer die Entscheidungen getroffen hat. Die Gespräche liefen auf dem eigenen Gerät der lernenden Person; entschieden hat, wer davor saß.',
  'proves.not.alone':
    'Dass niemand geholfen hat und niemand das Gespräch vorher kannte, über das oben Gesagte hinaus.',
  'proves.not.back': 'Dass er seither nicht zurückgezogen wurde. Über das Netz wird nichts gefragt.',

  title: 'Ein Zertifikat prüfen',
  lead: 'Legen Sie die Datei eines Nachweises hier ab und sehen Sie, ob er echt ist. Sie wird in diesem Browser gelesen und nirgendwohin geschickt; eine Verbindung ist nicht nötig.',
  choose: 'Datei wählen',
  drop: 'oder hier ablegen; auch mehrere, wenn Sie die did.json der ausstellenden Stelle oder die Versuche haben',
  reading: 'Wird gelesen',
  another: 'Einen anderen prüfen',
  checked: 'Geprüft: {file}',
  name: 'Name, E-Mail-Adresse oder Kennung der Person',
  'name.means': 'So geschrieben wie beim Ausstellen. Verglichen wird hier, und nichts davon wird verschickt.',
  compare: 'Vergleichen',
  'also.issuer': 'Mit der Datei der ausstellenden Stelle: {file}',
  'also.attempts': 'Mit Versuchen: {file}',
  'also.unread': 'Nicht verwendet, weil es nichts von dem ist, was hier gebraucht wird: {file}',
  'give.issuer':
    'Sie können die did.json der ausstellenden Stelle und die Datei mit den Versuchen dazugeben und noch einmal prüfen.',
  'no-credential': 'Keine dieser Dateien ist ein Nachweis.',
  'from-code':
    'Um ein Zertifikat nach seinem Code zu prüfen, öffnen Sie die aufgedruckte Adresse, speichern die Datei, die Sie dort finden, und legen sie hier ab.',
} as const satisfies Record<keyof typeof english, string>
