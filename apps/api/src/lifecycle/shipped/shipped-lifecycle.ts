import { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import content from './lifecycle.json';

/** The life cycle that Jalon is shipped with, written by `npm run content` from the YAML of `content/`. */
export const shippedLifecycle: Lifecycle = Lifecycle.parse(content);
