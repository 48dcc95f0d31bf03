//! The verb on the quality of a matrix.

use isms::base::{Count, Json, Params, Shape, Value};
use isms::model::RiskCriteria;
use isms::scoring::quality::{Grid, MatrixBounds, MatrixQuality, Widths, grid_quality, matrix_quality as quality};
use isms::scoring::{CriteriaFault, preset};

use crate::criteria::{criteria_from, no_preset, preset_criteria};
use crate::failure::Failure;
use crate::{Answer, answer, args};

pub(crate) fn matrix_quality(text: &str) -> Answer {
    let (given, name, matrix, levels, bounds, equal) = args::read(text, |args| {
        let (given, name) = (args.may::<Value>("criteria"), args.may::<String>("preset"));
        let (matrix, levels) = (args.may::<Vec<Vec<Count>>>("matrix"), args.may::<Count>("levels"));
        let (bounds, equal) = (args.may::<MatrixBounds>("bounds"), args.may::<bool>("equal_widths"));
        Some((given?, name?, matrix?, levels?, bounds?, equal?.unwrap_or(false)))
    })?;
    let widths = match (bounds, equal) {
        (Some(_), true) => return Err(refused("give either `bounds` or `equal_widths`")),
        (Some(bounds), false) => Widths::Given(bounds),
        (None, true) => Widths::Equal,
        (None, false) => Widths::Own,
    };
    let found = match (given, name, matrix, levels) {
        (Some(given), None, None, None) => of_criteria(&criteria_from(&given)?, &widths)?,
        (None, Some(name), None, None) => {
            let preset = preset(&name).ok_or_else(|| no_preset(&name))?;
            of_criteria(&criteria_from(&preset_criteria(&preset).into_owned())?, &widths)?
        }
        (None, None, Some(matrix), levels) => {
            let grid = grid(&matrix, levels)?;
            grid_quality(&grid, &widths).map_err(|faults| misfit("/bounds", &faults))?
        }
        _ => return Err(refused("give one of `criteria`, `preset` and `matrix`; `levels` goes with `matrix` only")),
    };
    answer(&found.to_json())
}

fn refused(template: &'static str) -> Failure {
    Failure::new("invalid_argument", template, Params::none())
}

fn of_criteria(criteria: &RiskCriteria, widths: &Widths) -> Result<MatrixQuality, Failure> {
    let (Some(likelihood), Some(consequence), Some(method)) =
        (&criteria.likelihood, &criteria.consequence, &criteria.method)
    else {
        return Err(Failure::new("criteria", "the criteria lack a scale or the method", Params::none()));
    };
    quality(likelihood, consequence, &criteria.levels, method, widths).map_err(|faults| misfit("/bounds", &faults))
}

/// A matrix of ranks; without a number of levels the highest rank is the last.
fn grid(matrix: &[Vec<Count>], levels: Option<Count>) -> Result<Grid, Failure> {
    let largest = || matrix.iter().flatten().map(|rank| rank.get()).max().unwrap_or_default();
    let levels = levels.map_or_else(|| largest().saturating_add(1), Count::get);
    let levels = u8::try_from(levels).ok().filter(|levels| *levels > 0);
    let levels = levels.ok_or_else(|| refused("a matrix has 1 to 255 levels of risk").at("/levels".to_owned()))?;
    // What is beyond every level is reported as such, whatever it is.
    let rank = |rank: &Count| u8::try_from(rank.get()).unwrap_or(u8::MAX);
    let rows: Vec<Vec<u8>> = matrix.iter().map(|row| row.iter().map(rank).collect()).collect();
    Grid::new(&rows, levels).map_err(|faults| misfit("/matrix", &faults))
}

/// What does not fit together, each with its place from an argument.
fn misfit(base: &str, faults: &[CriteriaFault]) -> Failure {
    let messages: Vec<String> = faults.iter().map(|fault| fault.params.fill(fault.template)).collect();
    let path = |fault: &CriteriaFault| format!("{base}{}", fault.field.pointer());
    let details = faults.iter().zip(&messages).map(|(fault, message)| {
        let mut map = Json::map();
        map.put("path", path(fault));
        map.put("message", message.clone());
        map
    });
    let details = Json::List(details.collect());
    let at = faults.first().map(path).unwrap_or_default();
    Failure::new("invalid_argument", "{problems}", Params::none().with("problems", messages))
        .at(at)
        .and("problems", details)
}
