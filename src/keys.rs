//! Texts found again fast. std's map costs the script 2 kB: its hash withstands attackers, and each type adds its own code.

/// Keys, each with its place among them.
#[derive(Debug, Default)]
pub struct Keys {
    keys: Vec<String>,
    /// Places in `keys`, each at the remainder of its key's hash or as near behind as is free.
    slots: Vec<Option<u32>>,
}

impl Keys {
    /// Adds a key; says whether it is new.
    pub fn add(&mut self, key: &str) -> bool {
        if self.keys.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let slot = self.slot(key);
        let is_new = self.slots[slot].is_none();
        if is_new {
            self.slots[slot] = Some(self.keys.len() as u32);
            self.keys.push(key.to_owned());
        }
        is_new
    }

    /// The place of a key: how many were added before it.
    pub fn find(&self, key: &str) -> Option<u32> {
        if self.slots.is_empty() { None } else { self.slots[self.slot(key)] }
    }

    /// The slot of the key; a free one, if the key is not there. At least half of them are free.
    fn slot(&self, key: &str) -> usize {
        let mut slot = hash(key) as usize % self.slots.len();
        while self.slots[slot].is_some_and(|place| self.keys[place as usize] != key) {
            slot = (slot + 1) % self.slots.len();
        }
        slot
    }

    fn grow(&mut self) {
        self.slots = vec![None; self.slots.len() * 2 + 64];
        for place in 0..self.keys.len() {
            let slot = self.slot(&self.keys[place]);
            self.slots[slot] = Some(place as u32);
        }
    }
}

/// FNV-1a.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
