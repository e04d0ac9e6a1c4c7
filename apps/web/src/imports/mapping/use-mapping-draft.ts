import type { ImportRun } from '@jalon/domain/imports/run';
import { Mapping } from '@jalon/domain/imports/mapping';
import { useCallback, useEffect, useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../platform/drafts';
import { draftKey } from '../run/draft-key';
import type { Change } from './draft';

/** What was left unsaved, else what is kept with the run, else what is suggested. */
function firstMapping({ id, mapping }: ImportRun, suggestion: Mapping): Mapping {
  const left = Mapping.safeParse(readDraft(draftKey(id)));
  return left.success ? left.data : (mapping ?? suggestion);
}

/** The mapping as it is being made; kept in this browser, so that nothing is lost before it is saved. */
export function useMappingDraft(run: ImportRun, suggestion: Mapping) {
  const key = draftKey(run.id);
  const [mapping, setMapping] = useState(() => firstMapping(run, suggestion));
  const [isTouched, setTouched] = useState(() => readDraft(key) !== undefined);
  const change = useCallback((by: Change) => {
    setMapping(by);
    setTouched(true);
  }, []);
  useEffect(() => {
    if (isTouched) keepDraft(key, mapping);
  }, [isTouched, key, mapping]);
  const forget = () => {
    setTouched(false);
    forgetDraft(key);
  };
  return { mapping, change, isTouched, forget };
}
