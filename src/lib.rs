//! North Korea's cryptocurrency thefts: one widget, every figure traced.

#[cfg(target_arch = "wasm32")]
mod web;
