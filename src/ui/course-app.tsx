/** A programme that is the whole page: which address shows which screen. There is no library, no history, no progress. */
import { lazy } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { CourseNotice } from './course/course-notice.tsx'
import StartScreen from './course/start-screen.tsx'
import { type Host, HostContext } from './host.ts'
import { useAppearance } from './look/use-appearance.ts'
import { Arriving } from './parts/arriving.tsx'
import { ErrorBoundary } from './parts/error-boundary.tsx'
import { Lost } from './parts/lost.tsx'
import { StorageNotice } from './parts/storage-notice.tsx'
import {
  ACCESSIBILITY,
  BREATHER,
  CERTIFICATE,
  LIBRARY,
  PROGRAMME,
  PROGRAMME_BRIEF,
  PROGRAMME_DEBRIEF,
  PROGRAMME_TALK,
  SETTINGS,
} from './paths.ts'

const PlaceScreen = lazy(() => import('./course/place-screen.tsx'))
const CourseTalkScreen = lazy(() => import('./course/course-talk-screen.tsx'))
const CourseDebriefScreen = lazy(() => import('./course/course-debrief-screen.tsx'))
const CertificateScreen = lazy(() => import('./course/certificate-screen.tsx'))
const BreatherScreen = lazy(() => import('./practice/breather-screen.tsx'))
const AccessibilityScreen = lazy(() => import('./accessibility/accessibility-screen.tsx'))
const SettingsScreen = lazy(() => import('./settings/settings-screen.tsx'))

/** Addresses stand behind the #, so that the page works from any path. */
const BY_HASH = { hook: useHashLocation }

/** Each screen is drawn anew for each address, so that nothing of one talk shows in another. */
export function CourseApp({ host }: { host: Host }) {
  useAppearance(host.settings)
  return (
    <HostContext value={host}>
      <Router {...BY_HASH}>
        <StorageNotice attempts={host.attempts} keepsakes={host.keepsakes} />
        {host.course && <CourseNotice course={host.course} />}
        <ErrorBoundary>
          <Arriving>
            <Switch>
              <Route path={LIBRARY}>
                <Redirect to={PROGRAMME} replace />
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
              <Route path={BREATHER} component={BreatherScreen} />
              <Route path={SETTINGS} component={SettingsScreen} />
              <Route path={ACCESSIBILITY} component={AccessibilityScreen} />
              <Route component={Lost} />
            </Switch>
          </Arriving>
        </ErrorBoundary>
      </Router>
    </HostContext>
  )
}
