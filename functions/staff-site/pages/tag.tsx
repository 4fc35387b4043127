type Props = { readonly children: string; readonly tone?: 'neutral' | 'info' | 'warning' | 'success' };

export function Tag({ children, tone = 'neutral' }: Props) {
  return (
    <span class="ds-tag" data-color={tone}>
      {children}
    </span>
  );
}
