import { LINK_PATHS } from '@jalon/contracts/access/links';
import { MEMBER_SORTS } from '@jalon/contracts/access/member-sorts';
import { ROLES } from '@jalon/domain/access/roles';
import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { KeySquare, MailOpen, UsersRound } from 'lucide-react';
import { z } from 'zod';
import type { NavigationEntry } from '../platform/routing/navigation';
import { entryRoute, shellRoute } from '../platform/routing/parents';
import { searchChoice, searchSort, searchText } from '../platform/routing/search-params';
import { withAllWords } from '../platform/words/catalogues';

const signIn = createRoute({
  getParentRoute: () => entryRoute,
  path: '/sign-in',
  validateSearch: z.object({ from: searchText }),
  component: lazyRouteComponent(() => withAllWords(import('./entry/sign-in.page')), 'SignInPage'),
});

const signUp = createRoute({
  getParentRoute: () => entryRoute,
  path: '/sign-up',
  component: lazyRouteComponent(() => withAllWords(import('./entry/sign-up.page')), 'SignUpPage'),
});

const confirmSignUp = createRoute({
  getParentRoute: () => entryRoute,
  path: LINK_PATHS.confirmSignUp,
  component: lazyRouteComponent(
    () => withAllWords(import('./entry/confirm-sign-up.page')),
    'ConfirmSignUpPage',
  ),
});

const invitation = createRoute({
  getParentRoute: () => entryRoute,
  path: LINK_PATHS.invitation,
  component: lazyRouteComponent(() => withAllWords(import('./entry/invitation.page')), 'InvitationPage'),
});

const forgottenPassword = createRoute({
  getParentRoute: () => entryRoute,
  path: '/forgotten-password',
  component: lazyRouteComponent(
    () => withAllWords(import('./entry/forgotten-password.page')),
    'ForgottenPasswordPage',
  ),
});

const resetPassword = createRoute({
  getParentRoute: () => entryRoute,
  path: LINK_PATHS.resetPassword,
  component: lazyRouteComponent(
    () => withAllWords(import('./entry/reset-password.page')),
    'ResetPasswordPage',
  ),
});

const account = createRoute({
  getParentRoute: () => shellRoute,
  id: 'account',
  component: lazyRouteComponent(() => withAllWords(import('./account/account-frame')), 'AccountFrame'),
});

const profile = createRoute({
  getParentRoute: () => account,
  path: '/account/profile',
  component: lazyRouteComponent(() => withAllWords(import('./account/profile.page')), 'ProfilePage'),
});

const security = createRoute({
  getParentRoute: () => account,
  path: '/account/security',
  component: lazyRouteComponent(() => withAllWords(import('./account/security.page')), 'SecurityPage'),
});

const sessions = createRoute({
  getParentRoute: () => account,
  path: '/account/sessions',
  component: lazyRouteComponent(() => withAllWords(import('./keys/sessions.page')), 'SessionsPage'),
});

/** The page is the discussion's; its place is the person's. */
const notifications = createRoute({
  getParentRoute: () => account,
  path: '/account/notifications',
  component: lazyRouteComponent(
    () => withAllWords(import('../discussion/notifications/preferences/preferences.page')),
    'PreferencesPage',
  ),
});

const tokens = createRoute({
  getParentRoute: () => account,
  path: '/account/tokens',
  component: lazyRouteComponent(() => withAllWords(import('./keys/tokens.page')), 'TokensPage'),
});

const members = createRoute({
  getParentRoute: () => shellRoute,
  path: '/members',
  validateSearch: z.object({
    view: searchChoice(['members', 'invitations']),
    search: searchText,
    role: searchChoice(ROLES),
    sort: searchSort(MEMBER_SORTS),
  }),
  component: lazyRouteComponent(() => withAllWords(import('./administration/members.page')), 'MembersPage'),
});

const roles = createRoute({
  getParentRoute: () => shellRoute,
  path: '/roles',
  component: lazyRouteComponent(() => withAllWords(import('./administration/roles.page')), 'RolesPage'),
});

const outbox = createRoute({
  getParentRoute: () => entryRoute,
  path: '/outbox',
  component: lazyRouteComponent(() => withAllWords(import('./administration/outbox.page')), 'OutboxPage'),
});

/** Pages of those who have not signed in. */
export const accessEntryRoutes = [
  signIn,
  signUp,
  confirmSignUp,
  invitation,
  forgottenPassword,
  resetPassword,
  outbox,
] as const;

/** Pages of the person, and of those who administer. */
export const accessRoutes = [
  account.addChildren([profile, security, sessions, notifications, tokens]),
  members,
  roles,
] as const;

export const accessNavigation: readonly NavigationEntry[] = [
  {
    to: '/members',
    label: msg`Membres`,
    icon: UsersRound,
    group: 'administration',
    permission: 'members:read',
  },
  {
    to: '/roles',
    label: msg`Rôles et droits`,
    icon: KeySquare,
    group: 'administration',
    permission: 'members:read',
  },
  {
    to: '/outbox',
    label: msg`Boîte d’envoi`,
    icon: MailOpen,
    group: 'administration',
    permission: 'members:manage',
    when: ({ keepsMail }) => keepsMail,
  },
];
