import type { BuildOptions } from 'esbuild';

export declare const root: string;
export declare const bundles: readonly (BuildOptions & { readonly outfile: string })[];
