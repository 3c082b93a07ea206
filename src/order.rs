//! One sort for the whole program: std's is generic, and each of a dozen uses would add its own 4 kB to the script.

use std::cmp::Ordering;

/// The places `0..count` in the order of `compare`; equals stay as they are.
pub fn sorted_places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    ordered((0..count).collect(), compare)
}

/// Some places in the order of `compare`; equals stay as they are.
pub fn ordered(mut places: Vec<usize>, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    places.sort_by(|&a, &b| compare(a, b));
    places
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
