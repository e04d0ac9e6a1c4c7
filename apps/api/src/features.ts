import type { Type } from '@nestjs/common';
import { DiscussionModule } from './platform/discussion/discussion.module';
import { SystemModule } from './system/system.module';

/** Every feature, in the order of the contexts. */
export const FEATURES: readonly Type[] = [SystemModule, DiscussionModule];
