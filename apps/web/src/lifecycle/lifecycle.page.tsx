import { readDraft } from '@jalon/contracts/lifecycle/drafts.operations';
import type { LifecycleOutline } from '@jalon/contracts/lifecycle/lifecycle-view';
import { readLifecycle } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Guard } from '../platform/guard';
import { ReadingPage } from '../platform/reading';
import { usePageTitle } from '../platform/routing/page-title';
import { useMay } from '../platform/session';
import { useRead } from '../platform/use-operation';
import { Notice } from '../ui/feedback/notice';
import { KpiStrip } from '../ui/layout/kpi-strip';
import { Tabs } from '../ui/layout/tabs';
import { DraftBar } from './draft/draft-bar';
import { PartEditor } from './edit/part-editor';
import { type LifecycleTab } from './lifecycle-search';
import { LifecycleHeader } from './list/lifecycle-header';
import { VersionsPanel } from './list/versions-panel';
import { PathTab } from './map/path-tab';
import { ProfilesTab } from './map/profiles-tab';
import { useGo } from './source/go';
import { type Source, SourceContext } from './source/source';
import { AttributesTab } from './tables/attributes-tab';
import { ParametersTab } from './tables/parameters-tab';

/** A life cycle as it is read, and as it is written where its draft is open. */
export function LifecyclePage() {
  const { t } = useLingui();
  return (
    <Guard permission="lifecycle:read" title={t`Cycle de vie`}>
      <Page />
    </Guard>
  );
}

/** Which life cycle the address asks for; its draft may be written by those who may. */
function useAskedSource(): Source {
  const { search } = useGo();
  const { version, draft } = search;
  const mayEdit = useMay('lifecycle:manage');
  const standing = useRead(readDraft, { id: draft ?? '' }, { enabled: draft !== undefined });
  const at = standing.data?.version;
  return useMemo(
    () => ({
      which: { ...(version && { version }), ...(draft && { draft }) },
      edit: draft && mayEdit && at !== undefined ? { templateId: draft, version: at } : null,
    }),
    [version, draft, mayEdit, at],
  );
}

function Page() {
  const { t } = useLingui();
  const source = useAskedSource();
  const query = useRead(readLifecycle, source.which, { keep: true });
  usePageTitle(query.data?.head.name ?? t`Cycle de vie`);
  return (
    <SourceContext value={source}>
      <ReadingPage
        query={query}
        title={t`Cycle de vie`}
        lines={12}
        back={<Link to="/lifecycles">{t`Tous les cycles de vie`}</Link>}
      >
        {(outline) => <Lifecycle outline={outline} />}
      </ReadingPage>
    </SourceContext>
  );
}

function Lifecycle({ outline }: { readonly outline: LifecycleOutline }) {
  const { t } = useLingui();
  const { search, go } = useGo();
  const { head } = outline;
  const tabs = [
    { key: 'path', label: t`Parcours`, content: <PathTab outline={outline} /> },
    { key: 'parameters', label: t`Seuils`, count: outline.parameters, content: <ParametersTab /> },
    { key: 'attributes', label: t`Questions`, count: outline.attributes, content: <AttributesTab /> },
    {
      key: 'profiles',
      label: t`Profils`,
      count: outline.profiles.length,
      content: <ProfilesTab outline={outline} />,
    },
    { key: 'versions', label: t`Versions`, content: <VersionsPanel head={head} /> },
  ] as const;
  return (
    <>
      <LifecycleHeader head={head} />
      {head.versionId === null && <DraftBar templateId={head.templateId} />}
      <OldVersion outline={outline} />
      <Counts outline={outline} />
      <Tabs<LifecycleTab>
        label={t`Parties du cycle de vie`}
        tabs={tabs}
        selected={search.tab ?? 'path'}
        onSelect={(tab) => go({ tab: tab === 'path' ? undefined : tab })}
      />
      <PartEditor outline={outline} />
    </>
  );
}

/** Says so where the address asks for a version. */
function OldVersion({ outline: { head } }: { readonly outline: LifecycleOutline }) {
  const { t } = useLingui();
  const { search } = useGo();
  if (!search.version || head.number === null) return null;
  return (
    <Notice tone="info" title={t`Version ${head.number} de « ${head.name} »`}>
      <Link to="/lifecycle" search={{}}>{t`Lire le cycle de vie habituel`}</Link>
    </Notice>
  );
}

function Counts({ outline: { counts } }: { readonly outline: LifecycleOutline }) {
  const { t, i18n } = useLingui();
  const figure = (value: number) => i18n.number(value);
  return (
    <KpiStrip
      items={[
        { label: t`Critères`, value: figure(counts.all) },
        { label: t`Calculés depuis les données`, value: figure(counts.computed) },
        { label: t`Attestés par une personne`, value: figure(counts.attested) },
        { label: t`Bloquants`, value: figure(counts.blocking) },
        { label: t`Portés par la loi`, value: figure(counts.law), note: t`dans tous les profils` },
      ]}
    />
  );
}
