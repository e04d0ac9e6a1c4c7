import { createComment } from '@jalon/contracts/discussion/comments.operations';
import type { SimilarUseCase } from '@jalon/contracts/use-cases/duplicates.operations';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { useToasts } from '../../ui/toast/toast-provider';

interface Typed {
  readonly title: string;
  readonly problem: string;
}

/** What was typed becomes a comment on the use case that is there already: nothing of it is lost. */
export function useJoin(onJoined: () => void) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync } = useWrite(createComment);
  const [joining, setJoining] = useState<string>();
  const join = async ({ id, reference }: SimilarUseCase['useCase'], { title, problem }: Typed) => {
    setJoining(id);
    const need = title.trim();
    const text = [t`J’ai le même besoin : « ${need} ».`, problem.trim()].filter(Boolean).join('\n\n');
    try {
      await mutateAsync({ subjectType: 'use-case', subjectId: id, text });
      onJoined();
      show({ text: t`Votre besoin est ajouté à ${reference}, en commentaire.` });
      await navigate({ to: '/use-cases/$id', params: { id } });
    } catch (error) {
      show({ text: words(error instanceof Error ? error : new Error()).title, tone: 'danger' });
    }
    setJoining(undefined);
  };
  return { join, joining };
}
