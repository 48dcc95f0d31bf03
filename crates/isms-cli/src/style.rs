//! The few styles used; on anything but a terminal they are stripped on the way out.

use anstyle::{AnsiColor, Style};

pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
pub(crate) const ADVICE: Style = AnsiColor::Cyan.on_default().bold();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const STRONG: Style = Style::new().bold();
pub(crate) const FAINT: Style = Style::new().dimmed();

/// The style of a level of risk on a map: green for the lowest, red for the highest, between them yellow
/// and, from three quarters on, magenta.
pub(crate) fn heat(rank: usize, levels: usize) -> Style {
    let colour = match (rank * 4).checked_div(levels.saturating_sub(1)) {
        None | Some(0) => AnsiColor::Green,
        Some(1..=2) => AnsiColor::Yellow,
        Some(3) => AnsiColor::Magenta,
        Some(_) => AnsiColor::Red,
    };
    Style::new().fg_color(Some(AnsiColor::Black.into())).bg_color(Some(colour.into()))
}

/// The style of a severity.
pub(crate) fn of(severity: &str) -> Style {
    match severity {
        "error" => ERROR,
        "warning" => WARNING,
        _ => ADVICE,
    }
}
