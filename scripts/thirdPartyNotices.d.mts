import type { Metafile } from 'esbuild';

export function thirdPartyNotices(root: string, metafiles: readonly Metafile[]): string;
