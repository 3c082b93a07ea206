//! One sort for the whole program: std's is generic, and each of a dozen uses would add its own 4 kB to the script.

use std::cmp::Ordering;

use crate::incident::Usd;

/// The places `0..count` in the order of `compare`; equals stay as they are.
pub fn sorted_places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    ordered((0..count).collect(), compare)
}

/// Some places in the order of `compare`; equals stay as they are.
pub fn ordered(mut places: Vec<usize>, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    places.sort_by(|&a, &b| compare(a, b));
    places
}

/// The first `most` of some places in the order of `compare`; equals stay as they are. Of many only these are put in order.
pub fn first(places: &[usize], most: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    if most >= places.len() {
        return ordered(places.to_vec(), compare);
    }
    let mut found = Vec::new();
    for &place in places {
        if found.len() == most {
            match found.last() {
                Some(&last) if compare(place, last) == Ordering::Less => drop(found.pop()),
                _ => continue,
            }
        }
        let mut at = found.len();
        while at > 0 && compare(place, found[at - 1]) == Ordering::Less {
            at -= 1;
        }
        found.insert(at, place);
    }
    found
}

/// The first `most` of some places by what stands there in a column, the largest first; equals stay as they are.
pub fn largest(places: &[usize], column: &[Usd], most: usize) -> Vec<usize> {
    let at = |place: usize| column.get(place).copied().unwrap_or_default();
    let cut = |candidates| {
        let mut ordered = ordered(candidates, &|a, b| at(b).cmp(&at(a)));
        ordered.truncate(most);
        ordered
    };
    let (mut candidates, mut least) = (Vec::new(), Usd(0));
    for &place in places {
        // Of a million nearly all end here, without the call of a function.
        if candidates.len() >= most && at(place) <= least {
            continue;
        }
        candidates.push(place);
        if candidates.len() / 2 >= most {
            candidates = cut(candidates);
            least = candidates.last().map_or(least, |&last| at(last));
        }
    }
    cut(candidates)
}

/// Those of some places that are to be kept.
pub fn kept(places: &[usize], keep: &dyn Fn(usize) -> bool) -> Vec<usize> {
    let mut kept = Vec::new();
    for &place in places {
        if keep(place) {
            kept.push(place);
        }
    }
    kept
}

/// The items in the order of `compare`; equals stay as they are.
pub fn sorted<T>(mut items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = sorted_places(items.len(), &|a, b| compare(&items[a], &items[b]));
    arrange(order, &mut |a, b| items.swap(a, b));
    items
}

/// Brings what stands at `order[0]` to the first place, and so on, by swaps alone.
fn arrange(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut place = start;
        // What was at `start` travels along its cycle; each swap leaves one item where it belongs.
        while order[place] != start {
            let from = order[place];
            swap(place, from);
            order[place] = place;
            place = from;
        }
        order[place] = place;
    }
}
