/** The whole page: which address shows which screen. */
import { lazy } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { CourseNotice } from './course/course-notice.tsx'
import { type Host, HostContext } from './host.ts'
import { useAppearance } from './look/use-appearance.ts'
import { Arriving } from './parts/arriving.tsx'
import { ErrorBoundary } from './parts/error-boundary.tsx'
import { Lost } from './parts/lost.tsx'
import { StorageNotice } from './parts/storage-notice.tsx'
import {
  ACCESSIBILITY,
  BESIDE,
  BREATHER,
  BRIEF,
  CERTIFICATE,
  COHORT,
  DEBRIEF,
  DRILL,
  FORK,
  HISTORY,
  LIBRARY,
  OPEN,
  PROGRAMME,
  PROGRAMME_BRIEF,
  PROGRAMME_DEBRIEF,
  PROGRAMME_TALK,
  PROGRESS,
  SETTINGS,
  SHIFT,
  SHIFT_BRIEF,
  SHIFT_DEBRIEF,
  SHIFT_TALK,
  TALK,
  VERIFY,
} from './paths.ts'
import { LazyWorkshop } from './workshop/lazy-workshop.tsx'

const LibraryScreen = lazy(() => import('./library/library-screen.tsx'))
const BriefScreen = lazy(() => import('./brief/brief-screen.tsx'))
const TalkScreen = lazy(() => import('./play/talk-screen.tsx'))
const DebriefScreen = lazy(() => import('./debrief/debrief-screen.tsx'))
const ForkScreen = lazy(() => import('./fork/fork-screen.tsx'))
const BesideScreen = lazy(() => import('./beside/beside-screen.tsx'))
const OpenScreen = lazy(() => import('./open/open-screen.tsx'))
const DrillScreen = lazy(() => import('./practice/drill-screen.tsx'))
const BreatherScreen = lazy(() => import('./practice/breather-screen.tsx'))
const HistoryScreen = lazy(() => import('./history/history-screen.tsx'))
const ProgressScreen = lazy(() => import('./progress/progress-screen.tsx'))
const ShiftScreen = lazy(() => import('./shift/shift-screen.tsx'))
const ShiftBriefScreen = lazy(() => import('./shift/shift-brief-screen.tsx'))
const StartScreen = lazy(() => import('./course/start-screen.tsx'))
const PlaceScreen = lazy(() => import('./course/place-screen.tsx'))
const CourseTalkScreen = lazy(() => import('./course/course-talk-screen.tsx'))
const CourseDebriefScreen = lazy(() => import('./course/course-debrief-screen.tsx'))
const CertificateScreen = lazy(() => import('./course/certificate-screen.tsx'))
const CohortScreen = lazy(() => import('./cohort/cohort-screen.tsx'))
const AccessibilityScreen = lazy(() => import('./accessibility/accessibility-screen.tsx'))
const SettingsScreen = lazy(() => import('./settings/settings-screen.tsx'))
const VerifyScreen = lazy(() => import('./verify/verify-screen.tsx'))

/** Addresses stand behind the #, so that the page works from any path, and from a file. */
const BY_HASH = { hook: useHashLocation }

/** Each screen is drawn anew for each address, so that nothing of one talk shows in another. */
export function App({ host }: { host: Host }) {
  useAppearance(host.settings)
  return (
    <HostContext value={host}>
      <Router {...BY_HASH}>
        <StorageNotice attempts={host.attempts} keepsakes={host.keepsakes} enrolments={host.enrolments} />
        {host.course && <CourseNotice course={host.course} />}
        <ErrorBoundary>
          <Arriving>
            <Switch>
              <Route path={LIBRARY} component={LibraryScreen} />
              <Route path={HISTORY} component={HistoryScreen} />
              <Route path={PROGRESS} component={ProgressScreen} />
              <Route path={OPEN} component={OpenScreen} />
              <Route path={DRILL} component={DrillScreen} />
              <Route path={BREATHER} component={BreatherScreen} />
              <Route path={SETTINGS} component={SettingsScreen} />
              <Route path={COHORT} component={CohortScreen} />
              <Route path={ACCESSIBILITY} component={AccessibilityScreen} />
              <Route path={VERIFY} component={VerifyScreen} />
              <Route path={BRIEF}>{({ scenario }) => <BriefScreen key={scenario} id={scenario} />}</Route>
              <Route path={TALK}>{({ attempt }) => <TalkScreen key={attempt} id={attempt} />}</Route>
              <Route path={DEBRIEF}>{({ attempt }) => <DebriefScreen key={attempt} id={attempt} />}</Route>
              <Route path={FORK}>
                {({ attempt, turn }) => <ForkScreen key={`${attempt}/${turn}`} id={attempt} turn={turn} />}
              </Route>
              <Route path={BESIDE}>
                {({ attempt, other }) => (
                  <BesideScreen key={`${attempt}/${other}`} id={attempt} other={other} />
                )}
              </Route>
              <Route path={SHIFT}>{({ shift }) => <ShiftScreen key={shift} id={shift} />}</Route>
              <Route path={SHIFT_BRIEF}>
                {({ shift, scenario }) => (
                  <ShiftBriefScreen key={`${shift}/${scenario}`} id={shift} scenario={scenario} />
                )}
              </Route>
              <Route path={SHIFT_TALK}>{({ attempt }) => <TalkScreen key={attempt} id={attempt} />}</Route>
              <Route path={SHIFT_DEBRIEF}>
                {({ attempt }) => <DebriefScreen key={attempt} id={attempt} />}
              </Route>
              <Route path={PROGRAMME} component={StartScreen} />
              <Route path={PROGRAMME_BRIEF}>
                {({ scenario }) => <PlaceScreen key={scenario} id={scenario} />}
              </Route>
              <Route path={PROGRAMME_TALK}>
                {({ attempt }) => <CourseTalkScreen key={attempt} id={attempt} />}
              </Route>
              <Route path={PROGRAMME_DEBRIEF}>
                {({ attempt }) => <CourseDebriefScreen key={attempt} id={attempt} />}
              </Route>
              <Route path={CERTIFICATE} component={CertificateScreen} />
              <Route component={Lost} />
            </Switch>
          </Arriving>
        </ErrorBoundary>
        {/* The talk has its own, which knows the beat. */}
        {import.meta.env.DEV && (
          <Switch>
            <Route path={TALK}>{null}</Route>
            <Route path={SHIFT_TALK}>{null}</Route>
            <Route path={PROGRAMME_TALK}>{null}</Route>
            <Route>
              <LazyWorkshop />
            </Route>
          </Switch>
        )}
      </Router>
    </HostContext>
  )
}
