import { ClientChanges } from '@jalon/domain/clients/client';
import { UseCaseChanges } from '@jalon/domain/use-cases/use-case';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useAccessText } from '../../../access/access-text';
import { useClientText } from '../../../clients/client-text';
import { clientFieldLabels } from '../../../clients/client-words';
import { type SubjectWords, SubjectWordsContext } from '../../../journal/words/subject-words';
import { useNames } from '../../../journal/words/use-names';
import { useFieldText } from '../../../use-cases/detail/field-text';
import { fieldLabels } from '../../../use-cases/words/field-words';
import { statusLabels } from '../../../use-cases/words/status-words';
import { useBulkWords } from './bulk-words';
import { useGateWords } from './carrying/gate-words';
import { useLifecycleWords } from './carrying/lifecycle-words';
import { useEvidenceWords } from './carrying/evidence-words';
import { useImportWords } from './import-words';
import { useProjectWords } from './carrying/project-words';
import { useShortlistWords } from './shortlist-words';
import { useKpiWords } from './carrying/kpi-words';
import { useIntakeWords } from './intake-words';
import { useTriageWords } from './triage-words';
import { useScoringWords } from './scoring-words';
import { type ContextWords, useViewWords } from './view-words';

const PATHS: Readonly<Record<string, (id: string) => string>> = {
  'use-case': (id) => `/use-cases/${id}`,
  /* A triage goes by the id of its use case. */
  triage: (id) => `/use-cases/${id}`,
  client: (id) => `/clients/${id}`,
  import: (id) => `/imports/${id}`,
  'bulk-edit': (id) => `/use-cases/bulk/${id}`,
  round: (id) => `/rounds/${id}`,
  'score-model': (id) => `/score-models/${id}`,
  'lifecycle-template': (id) => `/lifecycle?draft=${id}`,
  shortlist: (id) => `/shortlists/${id}`,
  project: (id) => `/projects/${id}`,
  gate: (id) => `/gates/${id}`,
  proposal: (id) => `/intake?open=${id}`,
  'intake-link': () => '/intake/links',
};

const useCaseField = (name: string) => UseCaseChanges.keyof().safeParse(name).data;
const clientField = (name: string) => ClientChanges.keyof().safeParse(name).data;

/** How use cases call their fields and values; `undefined` where they have no word of their own. */
function useUseCaseWords() {
  const { t } = useLingui();
  const textOf = useFieldText(useNames());
  const statusText = (value: unknown): string | undefined => {
    const statuses = UseCaseStatus.array().safeParse([value].flat()).data;
    return statuses?.map((status) => t(statusLabels[status])).join(', ');
  };
  return {
    field: (name: string) => {
      if (name === 'moveReason') return t`Motif`;
      if (name === 'heldFrom') return t`Mis en attente depuis`;
      const field = useCaseField(name);
      return field && t(fieldLabels[field]);
    },
    value: (name: string, value: unknown) => {
      if (name === 'status' || name === 'heldFrom') return statusText(value);
      const field = useCaseField(name);
      return field && (textOf(field, value) ?? undefined);
    },
  };
}

/** How clients call theirs. */
function useClientWords() {
  const { t } = useLingui();
  const textOf = useClientText();
  return {
    field: (name: string) => {
      const field = clientField(name);
      return field && t(clientFieldLabels[field]);
    },
    value: (name: string, value: unknown) => {
      const field = clientField(name);
      return field && (textOf(field, value) ?? undefined);
    },
  };
}

/** Gates call phases, levels, roles, outcomes and answers as projects do. */
function useGateTelling(projects: ContextWords): ContextWords {
  const gates = useGateWords();
  return { ...gates, value: (name, value) => gates.value(name, value) ?? projects.value(name, value) };
}

/** How what carries a project through its gates calls its fields. */
function useCarryingWords(): Readonly<Record<string, ContextWords>> {
  const evidence = useEvidenceWords();
  const projects = useProjectWords();
  const gates = useGateTelling(projects);
  const kpis = useKpiWords();
  return {
    'lifecycle-template': useLifecycleWords(),
    kpi: kpis,
    measurement: kpis,
    project: projects,
    'project-role': projects,
    'project-answer': projects,
    'project-phase': projects,
    'project-item': projects,
    'project-mistake': projects,
    evidence,
    record: evidence,
    gate: gates,
    'gate-decision': gates,
    'gate-attestation': gates,
    'gate-vote': gates,
    'gate-waiver': gates,
    'gate-opinion': gates,
    'gate-delegation': gates,
    'gate-condition': gates,
    'gate-condition-lift': gates,
    'gate-task': gates,
    'fact-declaration': gates,
    'criterion-confirmation': gates,
  };
}

/** The words of each type of thing; of what is not known, those of access. */
function wordsFrom(known: Readonly<Record<string, ContextWords>>, access: ContextWords): SubjectWords {
  const of = (type: string): ContextWords => known[type] ?? access;
  return {
    field: (type, name) => of(type).field(name),
    value: (type, name, value) => of(type).value(name, value),
    path: (type, id) => PATHS[type]?.(id),
  };
}

/** Lends the journal what each context calls its fields and values. */
export function JournalWords({ children }: { readonly children: ReactNode }) {
  const useCases = useUseCaseWords();
  const clients = useClientWords();
  const access = { field: () => undefined, value: useAccessText() };
  const views = useViewWords(useCases);
  const imports = useImportWords();
  const bulk = useBulkWords(useCases);
  const shortlists = useShortlistWords();
  const carrying = useCarryingWords();
  const triage = useTriageWords();
  const intake = useIntakeWords();
  const scoring = useScoringWords();
  const known: Readonly<Record<string, ContextWords>> = {
    'use-case': useCases,
    'use-cases': useCases,
    'bulk-edit': bulk,
    triage,
    proposal: intake,
    'intake-link': intake,
    round: scoring.round,
    'score-model': scoring.model,
    client: clients,
    clients,
    import: imports,
    'import-profile': imports,
    view: views,
    'view-default': views,
    shortlist: shortlists,
    ...carrying,
  };
  return <SubjectWordsContext value={wordsFrom(known, access)}>{children}</SubjectWordsContext>;
}
