import { adoptTemplates, alreadyAdopted } from '@jalon/contracts/use-cases/catalogue.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Adoption } from '@jalon/domain/use-cases/catalogue/catalogue-entry';
import type { Language } from '@jalon/domain/platform/language';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../platform/format';
import { useWrite } from '../../platform/use-operation';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { useToasts } from '../../ui/toast/toast-provider';

interface Asked {
  readonly templates: readonly string[];
  /** What was made of some of them before. */
  readonly adopted: readonly Adoption[];
}

export interface Adopting {
  /** One click; asks only where some were adopted before. */
  readonly adopt: (templates: readonly string[]) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** The question, where there is one; to be placed on the page. */
  readonly question: ReactNode;
}

const adoptedBefore = (error: Error): readonly Adoption[] | null =>
  error instanceof Problem && error.is(alreadyAdopted)
    ? error.extension.adopted.map(({ adoption }) => adoption)
    : null;

/** Makes use cases of templates, in this language. */
export function useAdopt(language: Language, onDone: () => void = () => undefined): Adopting {
  const { t } = useLingui();
  const { show } = useToasts();
  const write = useWrite(adoptTemplates);
  const [asked, setAsked] = useState<Asked | null>(null);
  const send = (templates: readonly string[], again: boolean) =>
    write.mutate(
      { templates: [...templates], language, again },
      {
        onSuccess: ({ items }) => {
          setAsked(null);
          const [first] = items;
          const { length } = items;
          const reference = first?.reference ?? '';
          show({
            text:
              length === 1
                ? t`${reference} rejoint le registre, en brouillon.`
                : t`${plural(length, { one: '# cas d’usage rejoint', other: '# cas d’usage rejoignent' })} le registre, en brouillon.`,
          });
          onDone();
        },
        onError: (error) => {
          const adopted = adoptedBefore(error);
          if (adopted) setAsked({ templates, adopted });
        },
      },
    );
  const refused = write.error && adoptedBefore(write.error) === null ? write.error : null;
  return {
    adopt: (templates) => send(templates, false),
    busy: write.isPending,
    error: refused,
    question: asked && (
      <AdoptAgain
        asked={asked}
        busy={write.isPending}
        onConfirm={() => send(asked.templates, true)}
        onClose={() => setAsked(null)}
      />
    ),
  };
}

interface AgainProps {
  readonly asked: Asked;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Names what came of it the last time. */
function AdoptAgain({ asked, busy, onConfirm, onClose }: AgainProps) {
  const { t } = useLingui();
  const { list } = useFormat();
  const names = list(asked.adopted.map(({ reference, title }) => t`${reference} « ${title} »`));
  return (
    <ConfirmDialog
      opened
      title={t`Adopter une nouvelle fois ?`}
      consequence={t`Déjà dans le registre : ${names}. Un autre cas d’usage sera créé, sans toucher au premier.`}
      confirmLabel={t`Adopter de nouveau`}
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
}
