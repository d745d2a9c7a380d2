/** What the progress says in German. */
import type { progress as english } from '../en-GB/progress.ts'

export const progress = {
  heading:
    '{talks, plural, =1 {Ein Gespräch} =2 {Zwei Gespräche} =3 {Drei Gespräche} =4 {Vier Gespräche} =5 {Fünf Gespräche} =6 {Sechs Gespräche} =7 {Sieben Gespräche} =8 {Acht Gespräche} =9 {Neun Gespräche} =10 {Zehn Gespräche} =11 {Elf Gespräche} =12 {Zwölf Gespräche} other {# Gespräche}} beendet, {people, plural, =1 {einer Person} =2 {zwei Menschen} =3 {drei Menschen} =4 {vier Menschen} =5 {fünf Menschen} =6 {sechs Menschen} =7 {sieben Menschen} =8 {acht Menschen} =9 {neun Menschen} =10 {zehn Menschen} =11 {elf Menschen} =12 {zwölf Menschen} other {# Menschen}} begegnet',
  'heading.none': 'Noch nichts zu vergleichen',
  'lead.none':
    'Wenn Sie ein Gespräch beendet haben, stehen hier seine drei Werte, jede Handlung, die ein Moment verlangte, und ob Sie sie genutzt haben, und was damit geübt wird.',
  choose: 'Jemanden für ein Gespräch wählen',

  'dates.one': 'Am {date}.',
  'dates.between': 'Vom {first} bis zum {last}.',
  'lead.moves':
    'Von den Handlungen, zu denen Sie mindestens {fewest} Gelegenheiten hatten, haben Sie „{most}“ am häufigsten genutzt, in {mostTaken} von {mostOf} Fällen, und „{least}“ am seltensten, in {leastTaken} von {leastOf} Fällen.',
  'lead.few':
    'Noch gab es bei keinen zwei Handlungen je {fewest} Gelegenheiten: Das ist zu wenig, um zu sagen, welche Ihnen liegen und welche nicht.',
  'lead.even':
    'Alle Handlungen, zu denen Sie mindestens {fewest} Gelegenheiten hatten, haben Sie etwa gleich häufig genutzt: insgesamt in {taken} von {of} Fällen.',

  left: 'Was hier nicht zählt',
  'left.begun':
    '{count, plural, one {Ein Gespräch ist begonnen und nicht beendet.} other {# Gespräche sind begonnen und nicht beendet.}}',
  'left.unscored':
    '{count, plural, one {Ein beendetes Gespräch hat kein Ergebnis, weil sich sein Szenario nicht bewerten lässt.} other {# beendete Gespräche haben kein Ergebnis, weil sich ihre Szenarien nicht bewerten lassen.}}',
  'left.closed':
    '{count, plural, one {Eine Aufzeichnung, die hier aufbewahrt ist, lässt sich nicht lesen.} other {# Aufzeichnungen, die hier aufbewahrt sind, lassen sich nicht lesen.}} Nichts wurde geändert oder gelöscht.',
  'left.history': 'Im Verlauf ansehen',

  'scores.title': 'Drei Werte, Gespräch für Gespräch',
  'scores.few':
    '{talks, plural, =1 {Ein Gespräch ist} =2 {Zwei Gespräche sind} =3 {Drei Gespräche sind} =4 {Vier Gespräche sind} =5 {Fünf Gespräche sind} other {# Gespräche sind}} zu wenig für einen Trend, darum gibt es keine Linie. {talks, plural, =1 {Das Zeichen ist dieses Gespräch.} other {Jedes Zeichen ist ein Gespräch.}}',
  'scores.none':
    'Jedes Zeichen ist ein Gespräch, in der Reihenfolge, in der Sie sie begonnen haben. Eine Linie gibt es nicht: Dafür braucht es {fewest} Gespräche mit derselben Person im selben Modus, denn Gespräche mit verschiedenen Menschen lassen sich nicht vergleichen.',
  'scores.some':
    'Jedes Zeichen ist ein Gespräch, in der Reihenfolge, in der Sie sie begonnen haben. Eine Linie steht nur, wo mindestens {fewest} Gespräche mit derselben Person im selben Modus überwiegend in eine Richtung gingen, und wo es so wenige sind, dass man sie auseinanderhalten kann.',
  'scores.forks':
    'Was Sie hinterher anders gesagt haben, ist kein eigenes Gespräch und hat hier kein Zeichen.',
  'scores.key': 'Wer welches Zeichen ist',
  'key.name': '{name}: {title}',
  mode: 'Modus',
  'mode.any': 'Beide',
  'mode.practice': 'Übung',
  'mode.assessment': 'Prüfung',

  pass: 'nötig {mark}',
  'plot.picture':
    'Ein Diagramm mit {talks, plural, one {einem Gespräch} other {# Gesprächen}}. Die Tabelle darunter sagt dasselbe.',
  'plot.newest': 'Gezeichnet sind die neuesten {shown} von {all} Gesprächen. Die Tabelle hat alle.',
  'range.none': 'Dafür wurde noch kein Gespräch bewertet.',
  'range.one': 'Ein Gespräch, mit {score}.',
  'range.same': 'Alle mit {score}.',
  'range.some': 'Am niedrigsten {low}, am höchsten {high}, zuletzt {last}.',
  'trend.rising':
    '{name}, {mode, select, practice {Übung} other {Prüfung}}, {talks} Gespräche: Spätere hatten meist höhere Werte. Die Linie geht von {from} nach {to}.',
  'trend.falling':
    '{name}, {mode, select, practice {Übung} other {Prüfung}}, {talks} Gespräche: Spätere hatten meist niedrigere Werte. Die Linie geht von {from} nach {to}.',
  'trend.unclear':
    '{name}, {mode, select, practice {Übung} other {Prüfung}}, {talks} Gespräche: Es geht auf und ab, ohne klare Richtung.',
  trends: 'Wo es genug Gespräche mit derselben Person gibt: {count} Zeilen',
  table: 'Dasselbe als Tabelle',
  'table.caption': '{dimension}, Gespräch für Gespräch, das neueste zuerst',
  'table.date': 'Begonnen am',
  'table.with': 'Mit',
  'table.mode': 'Modus',
  'table.score': 'Wert',
  'table.more': '{count} weitere zeigen',

  'moves.title': 'Genutzt, wo es verlangt war',
  'moves.sub':
    'Ein Ring für jede Gelegenheit, gefüllt, wenn Sie sie genutzt haben; die neueste steht zuletzt. Was Sie am seltensten genutzt haben, kommt zuerst. Wo für einen Moment die eine oder die andere Handlung genügt, genügt jede, und was nicht nötig war, gilt nicht als versäumt. Was Sie in einer Kurzübung antworten, wird hier nicht mitgezählt: Es zählt für das, was ansteht.',
  'moves.small':
    'Die meisten dieser Zahlen sind klein: Eine Handlung mit weniger als {fewest} Gelegenheiten sagt wenig über Sie aus.',
  'moves.capped': 'Wo es mehr als {most} Gelegenheiten gab, sind die Ringe die neuesten {most}.',
  'moves.count': '{taken} von {of}',
  'moves.unmet':
    '{count, plural, one {Diese hat noch kein Moment verlangt:} other {Diese hat noch kein Moment verlangt:}}',
  'moves.never':
    '{count, plural, one {Diese wird nie für sich allein verlangt und hat darum keine Gelegenheiten:} other {Diese werden nie für sich allein verlangt und haben darum keine Gelegenheiten:}}',
  'moves.caption': 'Handlungen danach, wie oft sie genutzt wurden, wo sie verlangt waren',
  'moves.move': 'Handlung',
  'moves.of': 'Gelegenheiten',
  'moves.taken': 'Genutzt',
  'moves.beside': 'Gesagt, wo es nicht verlangt war',
  'moves.beside.note': 'Eine Handlung, die nicht verlangt war, ist nicht immer ein Fehler.',
  'harms.title': 'Gesagt, und es hat Punkte gekostet',
  'harms.one':
    '{turns, plural, one {einmal} other {#-mal}}, in {talks, plural, one {einem Gespräch} other {# Gesprächen}}; zuletzt am {date}',
  'harms.none': 'Keine Antwort in diesen Gesprächen hat geschadet.',

  'practices.title': 'Was geübt wird',
  'practices.sub':
    'Was die Szenarien üben. Ein Gespräch übt mehreres zugleich, darum können seine Gelegenheiten in mehr als einer Zeile stehen.',
  'practice.met':
    '{talks, plural, =0 {Noch nicht vorgekommen} one {In einem Gespräch vorgekommen, am {last}} other {In # Gesprächen vorgekommen, zuletzt am {last}}}',
  'practice.chances':
    'Die Handlungen dazu: {of, plural, one {die eine Gelegenheit {taken, plural, =0 {nicht genutzt} other {genutzt}}} other {{taken} von # Gelegenheiten genutzt}}.',
  'practice.no-chances': 'Keine der Handlungen dazu war in diesen Gesprächen verlangt.',
  'practice.range': '{dimension}: von {low} bis {high}.',
  'practice.at': '{dimension}: {score}.',
  'practice.without.none': 'Es wurde nichts gesagt, wovor hier gewarnt wird.',
  'practice.without':
    'In {spoiled, plural, one {einem Gespräch} other {# Gesprächen}} wurde etwas gesagt, wovor hier gewarnt wird.',
  'practice.moves': 'Die Handlungen einzeln',
  'practice.which': 'Die Handlungen einzeln: {practice}',

  'guesses.title': 'Ihre Schätzung neben dem Ergebnis',
  'guesses.sub':
    '{talks, plural, one {Ein Gespräch haben Sie selbst eingeschätzt, bevor Sie sein Ergebnis sahen.} other {# Gespräche haben Sie selbst eingeschätzt, bevor Sie ihr Ergebnis sahen.}} Über der Linie waren Sie gnädiger mit sich als das Ergebnis, darunter strenger.',
  'guesses.few': 'Das ist eine kleine Zahl.',
  'guesses.mean': 'Ihre Schätzungen lagen im Schnitt um {off} Punkte daneben, nach oben oder nach unten.',
  'guesses.line': 'wie bewertet',
  'guesses.picture':
    'Ein Diagramm mit {guesses, plural, one {einer Schätzung} other {# Schätzungen}} und den Ergebnissen dazu. Die Tabelle darunter sagt dasselbe.',
  'guesses.caption': 'Schätzungen und Ergebnisse, die neuesten zuerst',
  'guesses.dimension': 'Wert für',
  'guesses.guess': 'Ihre Schätzung',
  'guesses.off': 'Unterschied',
} as const satisfies Record<keyof typeof english, string>
