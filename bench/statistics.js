// Medians and the like. Lists are never empty here, but may hold nulls where there was nothing to measure.

export function quantile(list, share) {
  const sorted = list.filter((it) => it !== null).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (list) => quantile(list, 0.5);
