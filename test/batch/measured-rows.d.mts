export declare const PERIOD: number;
export declare function rowAt(index: number): string;
export declare function writeRows(path: string, count: number, bad?: number): void;
