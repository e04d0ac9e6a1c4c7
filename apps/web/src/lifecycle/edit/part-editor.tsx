import type { LifecycleOutline } from '@jalon/contracts/lifecycle/lifecycle-view';
import { laterDialog } from '../../platform/routing/later';
import { editedPart } from '../draft/place';
import { useGo } from '../source/go';
import { useSource } from '../source/source';

const CriterionDialog = laterDialog(async () => (await import('./criterion-dialog')).CriterionDialog);
const NewCriterionDialog = laterDialog(async () => (await import('./criterion-dialog')).NewCriterionDialog);
const GateDialog = laterDialog(async () => (await import('./gate-dialog')).GateDialog);
const LoopsDialog = laterDialog(async () => (await import('./loops-dialog')).LoopsDialog);
const ParameterDialog = laterDialog(async () => (await import('./parameter-dialog')).ParameterDialog);
const PhaseDialog = laterDialog(async () => (await import('./phase-dialog')).PhaseDialog);
const ProfileDialog = laterDialog(async () => (await import('./profile-dialog')).ProfileDialog);

export interface PartProps {
  readonly id: string;
  readonly outline: LifecycleOutline;
  readonly onClose: () => void;
}

/** The form of the part that the address names, over the page; begun anew for another part. */
export function PartEditor({ outline }: { readonly outline: LifecycleOutline }) {
  const { search, go } = useGo();
  const { edit } = useSource();
  const { kind, id } = editedPart(search.edit);
  if (!edit || kind === '') return null;
  const Part = PARTS[kind];
  const onClose = () => go({ edit: undefined });
  return Part ? <Part key={search.edit} id={id} outline={outline} onClose={onClose} /> : null;
}

const PARTS: Readonly<Record<string, (props: PartProps) => React.ReactNode>> = {
  criterion: CriterionDialog,
  new: NewCriterionDialog,
  gate: GateDialog,
  phase: PhaseDialog,
  parameter: ParameterDialog,
  profile: ProfileDialog,
  loops: LoopsDialog,
};
