import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { usePageTitle } from '../platform/routing/page-title';
import { activateLanguage } from '../platform/words/catalogues';
import { useLanguage } from '../platform/words/language';
import { Button } from '../ui/actions/button';
import { PageHeader } from '../ui/layout/page-header';
import { ActionsShowcase } from './actions-showcase';
import { BoardShowcase } from './board-showcase';
import { DiscussionShowcase } from './discussion-showcase';
import { FieldsShowcase } from './fields-showcase';
import { FeedbackShowcase } from './feedback-showcase';
import { LayoutShowcase } from './layout-showcase';
import { TableShowcase } from './table-showcase';
import styles from './showcase.module.css';

/** Every component of the house in every state, in both themes and languages. */
export function ShowcasePage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  usePageTitle(t`Composants`);
  return (
    <main className={styles.page} tabIndex={-1}>
      <PageHeader
        title={t`Composants`}
        line={t`Chaque composant dans chacun de ses états`}
        actions={
          <>
            <Button onClick={() => setColorScheme('light')}>{t`Clair`}</Button>
            <Button onClick={() => setColorScheme('dark')}>{t`Sombre`}</Button>
            <Button variant="primary" onClick={() => void activateLanguage(language === 'fr' ? 'en' : 'fr')}>
              {language === 'fr' ? 'English' : 'Français'}
            </Button>
          </>
        }
      />
      <ActionsShowcase />
      <FieldsShowcase />
      <LayoutShowcase />
      <TableShowcase />
      <BoardShowcase />
      <DiscussionShowcase />
      <FeedbackShowcase />
    </main>
  );
}
