export function counted(source: string, path: string): string;
